"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { newId } from "@/app/_live/ids";
import { useExecute, useRecords } from "@/app/_live/live";
import { announce } from "@/app/_ui/announcements";
import { Button } from "@/app/_ui/button";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import { useDraft } from "@/app/_workshop/drafts";
import { useSend } from "@/app/_workshop/use-send";
import type { RefusalCode } from "@/domain/errors";
import { TEXT } from "@/domain/limits";
import type { Participant } from "@/domain/records";
import { useLanes, useLaneWords } from "../../parts/lanes";

export const IN_ROOM_CARD_ID = "in-room-card";

function Form({ people }: { people: readonly Participant[] }) {
  const t = useTranslations();
  const execute = useExecute();
  const lanes = useLanes();
  const wordsOf = useLaneWords();
  const [text, setText] = useDraft("in-room-card");
  const send = useSend(text, setText);
  const [personId, setPersonId] = useState("");
  const [laneKey, setLaneKey] = useState("");
  const [refused, setRefused] = useState<RefusalCode | null>(null);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const person = people.find(({ id }) => id === personId) ?? people[0];
    const lane = lanes.find(({ key }) => key === laneKey) ?? lanes[0];
    if (!person || !lane || text.trim() === "") return;
    const place = lane.period ? { period: lane.period } : { stage: lane.stage };
    const isAdded = await send(async () => {
      const card = { id: newId(), text: text.trim(), participantId: person.id, ...place };
      const outcome = await execute("touchpoints.addForInRoom", card);
      setRefused(outcome.ok ? null : outcome.code);
      return outcome.ok;
    });
    if (isAdded) announce(t("cockpit.collect.cardAdded"));
  };
  return (
    <form onSubmit={add} className="grid gap-3">
      <Select
        label={t("cockpit.people.person")}
        value={personId || people[0]?.id}
        onChange={(event) => setPersonId(event.target.value)}
        options={people.map(({ id, displayName }) => ({ value: id, label: displayName }))}
      />
      <Select
        label={t("cockpit.collect.lane")}
        value={laneKey || lanes[0]?.key}
        onChange={(event) => setLaneKey(event.target.value)}
        options={lanes.map((lane) => ({ value: lane.key, label: `${wordsOf(lane).number} ${wordsOf(lane).name}` }))}
      />
      <TextArea
        label={t("cockpit.collect.card")}
        value={text}
        rows={2}
        limit={TEXT.touchpoint}
        error={refused && t(`refusals.${refused}`)}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit">{t("cockpit.collect.addCard")}</Button>
    </form>
  );
}

/** Cards of people without a device (method 2.6). */
export function CardForInRoom() {
  const t = useTranslations("cockpit");
  const people = useRecords("participant").filter(({ kind, status }) => kind === "in_room" && status === "active");
  if (people.length === 0) return null;
  return (
    <details id={IN_ROOM_CARD_ID} className="rounded-card bg-surface shadow-flat">
      <summary className="flex min-h-11 cursor-pointer items-center rounded-card px-3.5 py-2 text-sm font-[650]">
        {t("noDevice")}
      </summary>
      <div className="px-3.5 pb-4">
        <Form people={people} />
      </div>
    </details>
  );
}
