"use client";

import { Archive } from "lucide-react";
import { useTranslations } from "next-intl";
import { newId } from "@/app/_live/ids";
import { useExecute, useMe, useRecords } from "@/app/_live/live";
import { Composer } from "../write/composer";
import { OwnText } from "../write/own-text";

const LONGEST = 2000;

/** Topics for later, never voted on; anybody may add one in any phase. */
export function ParkingLot() {
  const t = useTranslations("phone.parking");
  const execute = useExecute();
  const me = useMe();
  const items = useRecords("parkingLotItem");
  const own = items.filter(({ participantId }) => me && participantId === me.id);
  return (
    <section>
      <h3 className="mb-1.5 flex items-center gap-1.5 font-sans text-sm font-semibold tracking-normal">
        <Archive aria-hidden className="size-4" />
        {t("title")}
      </h3>
      <p className="mb-2 text-xs text-ink-2">{t("hint", { n: items.length })}</p>
      <Composer
        field="topic"
        label={t("label")}
        limit={LONGEST}
        rows={2}
        note={t("note")}
        isQuiet
        onSend={(text) => execute("parking.add", { id: newId(), text })}
      />
      <ul className="mt-3 grid grid-cols-1 gap-2">
        {own.map(({ id, text }) => (
          <OwnText
            key={id}
            id={id}
            note={t("note")}
            text={text}
            limit={LONGEST}
            onEdit={(next, patience) => execute("parking.edit", { id, text: next }, patience)}
            onRemove={() => execute("parking.remove", { id })}
          />
        ))}
      </ul>
    </section>
  );
}
