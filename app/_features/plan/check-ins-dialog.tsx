"use client";

import { Check } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { formatCalendarDate } from "@/app/_i18n/dates";
import { newId } from "@/app/_live/ids";
import { useExecute, useRecords, useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Pill } from "@/app/_ui/pill";
import { Select } from "@/app/_ui/select";
import { TextField } from "@/app/_ui/text-field";
import type { RefusalCode } from "@/domain/errors";
import { addDays } from "@/domain/plan/dates";
import type { CheckIn } from "@/domain/records";
import { CheckInForm } from "./check-in-form";
import { promiseDay } from "./workshop-day";

const DAYS = [30, 60, 90, "custom"] as const;

/** The check-ins of the plan: dates, what is held, and the debrief of each. */
export function CheckInsDialog({ today, onClose }: { today: string; onClose: () => void }) {
  const t = useTranslations("plan.checkIn");
  const checkIns = useRecords("checkIn").sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const [openId, setOpenId] = useState<string | null>(null);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      placement="side"
      title={t("title")}
      description={t("text")}
    >
      <ul className="mb-6">
        {checkIns.map((checkIn) => (
          <li key={checkIn.id} className="border-b border-line py-3">
            <Row
              checkIn={checkIn}
              today={today}
              isOpen={openId === checkIn.id}
              onToggle={() => setOpenId(openId === checkIn.id ? null : checkIn.id)}
            />
            {openId === checkIn.id && <CheckInForm checkIn={checkIn} today={today} onDone={() => setOpenId(null)} />}
          </li>
        ))}
      </ul>
      <NewCheckIn today={today} taken={checkIns.map(({ day }) => day)} />
    </Dialog>
  );
}

interface RowProps {
  checkIn: CheckIn;
  today: string;
  isOpen: boolean;
  onToggle: () => void;
}

function Row({ checkIn: { day, dueOn, heldOn, summary }, today, isOpen, onToggle }: RowProps) {
  const t = useTranslations("plan.checkIn");
  const format = useFormatter();
  const date = formatCalendarDate(format.dateTime, heldOn ?? dueOn, today);
  const name = day === "custom" ? t("custom") : t("day", { n: day });
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <span>
        <span className="font-[650]">{name}</span> <span className="text-sm text-ink-2">{date}</span>
        {heldOn && summary && <span className="block text-sm text-ink-2">{summary}</span>}
      </span>
      <span className="flex items-center gap-2">
        {heldOn && (
          <Pill tone="ok">
            <Check aria-hidden />
            {t("held")}
          </Pill>
        )}
        <Button
          size="sm"
          aria-expanded={isOpen}
          onClick={onToggle}
          aria-label={`${t(heldOn ? "debrief" : "hold")}: ${name}`}
        >
          {t(heldOn ? "debrief" : "hold")}
        </Button>
      </span>
    </div>
  );
}

type Day = (typeof DAYS)[number];

function NewCheckIn({ taken, today }: { taken: readonly Day[]; today: string }) {
  const t = useTranslations("plan.checkIn");
  const refusals = useTranslations("refusals");
  const execute = useExecute();
  const start = promiseDay(useWorkshop(), today);
  const free = DAYS.filter((day) => day === "custom" || !taken.includes(day));
  const [day, setDay] = useState<Day>(free[0] ?? "custom");
  const [dueOn, setDueOn] = useState("");
  const [problem, setProblem] = useState<RefusalCode | "missing" | null>(null);
  const suggested = day === "custom" ? "" : addDays(start, day);
  const add = async () => {
    if (!(dueOn || suggested)) return setProblem("missing");
    const outcome = await execute("checkIns.create", { id: newId(), day, dueOn: dueOn || suggested });
    setProblem(outcome.ok ? null : outcome.code);
    if (outcome.ok) setDueOn("");
  };
  return (
    <section aria-labelledby="new-check-in" className="grid gap-3">
      <h3 id="new-check-in" className="text-base font-[650]">
        {t("new")}
      </h3>
      <div className="grid gap-3 sm:grid-cols-2">
        <Select
          label={t("which")}
          value={String(day)}
          onChange={(event) => setDay(free.find((each) => String(each) === event.target.value) ?? "custom")}
          options={free.map((each) => ({
            value: String(each),
            label: each === "custom" ? t("custom") : t("day", { n: each }),
          }))}
        />
        <TextField
          type="date"
          label={t("dueOn")}
          min={start}
          value={dueOn || suggested}
          error={problem && (problem === "missing" ? t("dateMissing") : refusals(problem))}
          onChange={(event) => {
            setProblem(null);
            setDueOn(event.target.value);
          }}
        />
      </div>
      <Button onClick={add}>{t("add")}</Button>
    </section>
  );
}
