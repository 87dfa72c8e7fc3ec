import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { useTimeZoneHere } from "@/app/_i18n/time-zone";
import { useDerived, useExecute, useRecords, useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { FieldError } from "@/app/_ui/field";
import { Panel } from "@/app/_ui/panel";
import { Alarm } from "@/app/_ui/spoken";
import { TextField } from "@/app/_ui/text-field";
import { useToast } from "@/app/_ui/toast";
import { useAhead } from "@/app/_workshop/ahead";
import { isBefore } from "@/domain/phases";
import { clockOf, instantOf } from "./clock";

/** Collects cards in the days before: opened and closed here, each person for themselves, and gone on with in the room. */
export function AheadPanel() {
  const t = useTranslations("workshop.ahead");
  const { phase, collectUntil } = useWorkshop();
  if (collectUntil === null && !isBefore(phase, "collect")) return null;
  return (
    <Panel as="section" aria-labelledby="ahead-title">
      <h2 id="ahead-title" className="text-lg font-[680]">
        {t("title")}
      </h2>
      {collectUntil === null ? <p className="mt-1 max-w-xl text-sm text-ink-2">{t("lead")}</p> : <Standing />}
      <Until />
    </Panel>
  );
}

/** What has come in so far; never what it says. */
function Standing() {
  const t = useTranslations("workshop.ahead");
  const ahead = useAhead();
  const { total } = useDerived("cardCounts", "all") ?? { total: 0 };
  const people = useRecords("participant").filter(({ status }) => status === "active").length;
  if (!ahead) return null;
  return (
    <p className="mt-1 max-w-xl text-sm">
      <b className="font-[650]">{t(ahead.isOver ? "over" : "open", { until: ahead.until })}</b>{" "}
      {t("standing", { people, cards: total })}
    </p>
  );
}

/** Until when, and the buttons that open, change and end it. */
function Until() {
  const t = useTranslations("workshop.ahead");
  const { collectUntil } = useWorkshop();
  const { entry, setEntry, mistake, refusal, set, end } = useUntil();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void set();
  };
  return (
    <form onSubmit={submit} noValidate className="mt-4 grid gap-4">
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          type="date"
          label={t("date")}
          value={entry.date}
          error={mistake}
          onChange={({ target: { value } }) => setEntry({ ...entry, date: value })}
        />
        <TextField
          type="time"
          label={t("time")}
          value={entry.time}
          onChange={({ target: { value } }) => setEntry({ ...entry, time: value })}
        />
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit">{t(collectUntil === null ? "start" : "change")}</Button>
        {collectUntil !== null && (
          <Button variant="quiet" onClick={() => void end()}>
            {t("end")}
          </Button>
        )}
      </div>
      <Alarm>{refusal && <FieldError>{refusal}</FieldError>}</Alarm>
    </form>
  );
}

function useUntil() {
  const t = useTranslations("workshop.ahead");
  const refusals = useTranslations("refusals");
  const { revision, collectUntil } = useWorkshop();
  const timeZone = useTimeZoneHere();
  const execute = useExecute();
  const toast = useToast();
  const [typed, setEntry] = useState<{ date: string; time: string } | null>(null);
  const [mistake, setMistake] = useState<string | undefined>(undefined);
  const [refusal, setRefusal] = useState<string | null>(null);
  const entry = typed ?? (collectUntil === null ? { date: "", time: "18:00" } : clockOf(collectUntil, timeZone));
  const finish = (outcome: Awaited<ReturnType<typeof execute>>, text: string) => {
    setRefusal(outcome.ok ? null : refusals(outcome.code));
    if (!outcome.ok) return;
    setEntry(null);
    toast({ text });
  };
  const set = async () => {
    const until = instantOf(entry);
    if (until === null || until <= Date.now()) return setMistake(t("dateWrong"));
    setMistake(undefined);
    if (collectUntil !== null)
      return finish(await execute("workshops.updateSettings", { collectUntil: until }), t("changed"));
    const move = { to: "collect" as const, expectedRevision: revision, collectUntil: until };
    finish(await execute("run.movePhase", move), t("opened"));
  };
  const end = async () =>
    finish(await execute("run.movePhase", { to: "lobby", expectedRevision: revision }), t("ended"));
  return { entry, setEntry, mistake, refusal, set, end };
}
