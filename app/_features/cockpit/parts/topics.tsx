"use client";
import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { newId } from "@/app/_live/ids";
import { useLive, useRecords, useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { IconButton } from "@/app/_ui/icon-button";
import { Select } from "@/app/_ui/select";
import { Tag } from "@/app/_ui/tag";
import { momentOptions } from "@/app/_workshop/actions/moment-choice";
import { isWithin } from "@/domain/phases";
import type { ParkingLotItem } from "@/domain/records";
import { useAct } from "./use-act";

/** Topics still open, then those dealt with, each with what may become of it (method 2.6). */
export function Topics() {
  const t = useTranslations("cockpit.parking");
  const topics = useRecords("parkingLotItem");
  const open = topics.filter(({ outcome }) => outcome === "open");
  const settled = topics.filter(({ outcome }) => outcome !== "open");
  return (
    <section aria-labelledby="topics-title" className="grid gap-3">
      <h3 id="topics-title" tabIndex={-1} className="font-sans text-sm font-semibold tracking-normal">
        {t("open", { n: open.length })}
      </h3>
      {open.length === 0 && settled.length === 0 && <p className="text-sm text-ink-2">{t("none")}</p>}
      {open.length > 0 && (
        <ul className="grid gap-1.5">
          {open.map((topic) => (
            <OpenTopic key={topic.id} topic={topic} />
          ))}
        </ul>
      )}
      {settled.length > 0 && <Settled topics={settled} />}
    </section>
  );
}

function OpenTopic({ topic: { id, text } }: { topic: ParkingLotItem }) {
  const t = useTranslations("cockpit.parking");
  const act = useAct();
  const { view } = useLive();
  const { phase } = useWorkshop();
  const [isMaking, setMaking] = useState(false);
  if (isMaking) return <MakeAction id={id} text={text} onCancel={() => setMaking(false)} />;
  const mayMake = isWithin(phase, "plan", "closed") && momentOptions(view).length > 0;
  return (
    <li className="flex flex-wrap items-center justify-end gap-1.5 rounded-control bg-sunken py-1 pr-1 pl-3 text-sm">
      <bdi className="min-w-0 flex-1 basis-44 py-1">{text}</bdi>
      {mayMake && (
        <Button size="sm" aria-label={t("makeLabel", { text })} onClick={() => setMaking(true)}>
          {t("make")}
        </Button>
      )}
      <Button
        size="sm"
        aria-label={t("dropLabel", { text })}
        onClick={() => act("parking.resolve", { id, outcome: "dropped" }, { undo: t("dropped") })}
      >
        {t("drop")}
      </Button>
      {isWithin(phase, "lobby", "commit") && (
        <IconButton
          size="sm"
          aria-label={t("remove", { text })}
          onClick={() => act("parking.remove", { id }, { undo: t("removed") })}
        >
          <Trash2 aria-hidden />
        </IconButton>
      )}
    </li>
  );
}

/** Asks for which moment; an action is always for one. */
function MakeAction({ id, text, onCancel }: { id: string; text: string; onCancel: () => void }) {
  const t = useTranslations("cockpit.parking");
  const common = useTranslations("common");
  const act = useAct();
  const { view } = useLive();
  const { phase } = useWorkshop();
  const moments = momentOptions(view);
  const [momentId, setMomentId] = useState(moments[0]?.value ?? "");
  const done = isWithin(phase, "plan", "commit") ? { undo: t("made") } : { say: t("made") };
  return (
    <li className="grid gap-2.5 rounded-control bg-sunken p-3 text-sm">
      <bdi className="font-[550]">{text}</bdi>
      <Select
        label={t("moment")}
        value={momentId}
        options={moments}
        onChange={(event) => setMomentId(event.target.value)}
      />
      <div className="flex flex-wrap justify-end gap-2">
        <Button size="sm" onClick={onCancel}>
          {common("cancel")}
        </Button>
        <Button
          size="sm"
          variant="primary"
          onClick={() => act("parking.makeAction", { id, actionId: newId(), momentId }, done)}
        >
          {t("make")}
        </Button>
      </div>
    </li>
  );
}

function Settled({ topics }: { topics: readonly ParkingLotItem[] }) {
  const t = useTranslations("cockpit.parking");
  const act = useAct();
  return (
    <details>
      <summary className="min-h-9 cursor-pointer py-1.5 text-sm font-[550] text-brand pointer-coarse:min-h-touch">
        {t("settled", { n: topics.length })}
      </summary>
      <ul className="mt-1.5 grid gap-1.5">
        {topics.map(({ id, text, outcome }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-end gap-1.5 rounded-control border border-line py-1 pr-1 pl-3 text-sm"
          >
            <bdi className="min-w-0 flex-1 basis-44 py-1 text-ink-2">{text}</bdi>
            <Tag tone={outcome === "action" ? "ok" : "neutral"}>
              {t(outcome === "action" ? "isAction" : "isDropped")}
            </Tag>
            <Button
              size="sm"
              variant="quiet"
              aria-label={t("reopenLabel", { text })}
              onClick={() => act("parking.resolve", { id, outcome: "open" }, { say: t("reopened") })}
            >
              {t("reopen")}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
