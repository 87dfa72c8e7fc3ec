"use client";
import { ArrowLeft, ArrowRight, BadgeCheck, Locate } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { formatCalendarDate } from "@/app/_i18n/dates";
import { Button } from "@/app/_ui/button";
import { IconButton } from "@/app/_ui/icon-button";
import { Panel } from "@/app/_ui/panel";
import { IfThenField } from "@/app/_workshop/actions/if-then-field";
import { useActionSave } from "@/app/_workshop/actions/use-action-save";
import { useToday } from "@/app/_workshop/actions/use-today";
import type { PlanRow } from "@/domain/plan/rows";
import type { Action } from "@/domain/records";
import { useAct } from "../../parts/use-act";
import { useSpotlight } from "../../parts/use-spotlight";
import { usePromises } from "./use-promises";

/** The action being read aloud: its sentence large, its owner and date, the promise. */
export function SpokenAction({ row: { action, place } }: { row: PlanRow }) {
  const t = useTranslations("cockpitCommit");
  const tCockpit = useTranslations("cockpit");
  const format = useFormatter();
  const today = useToday();
  const act = useAct();
  const save = useActionSave(action.id);
  const spotlight = useSpotlight();
  const { at, rows, step } = usePromises();
  const { id, title, owner, dueOn, ifThen } = action;
  const isOn = spotlight.isOn(id);
  return (
    <Panel as="section" aria-label={title} className="grid shrink-0 gap-4">
      <div className="flex flex-wrap items-center gap-2">
        <p className="mr-auto text-sm text-ink-2 tabular-nums">{t("position", { at: at + 1, total: rows.length })}</p>
        <Button
          variant={isOn ? "soft" : "quiet"}
          aria-pressed={isOn}
          onClick={() => (isOn ? spotlight.end() : spotlight.show({ kind: "action", id }))}
        >
          <Locate aria-hidden />
          {tCockpit("spotlight")}
        </Button>
        <IconButton variant="outline" aria-label={t("previous")} disabled={at === 0} onClick={() => step(-1)}>
          <ArrowLeft aria-hidden />
        </IconButton>
        <IconButton variant="outline" aria-label={t("next")} disabled={at === rows.length - 1} onClick={() => step(1)}>
          <ArrowRight aria-hidden />
        </IconButton>
      </div>
      <div>
        <h2 className="text-2xl font-[690] text-balance">{ifThen || title}</h2>
        <p className="mt-1.5 text-sm text-ink-2">
          {[
            ...(place === null ? [] : [t("place", { place })]),
            ...(ifThen ? [title] : []),
            owner?.name ?? t("noOwner"),
            dueOn ? formatCalendarDate(format.dateTime, dueOn, today) : t("noDate"),
          ].join(" · ")}
        </p>
      </div>
      <IfThenField action={action} save={save} />
      <PromiseState
        action={action}
        onPromise={() => void act("actions.promise", { id, ifThen }, { undo: t("promisedNow") })}
      />
    </Panel>
  );
}

function PromiseState({ action, onPromise }: { action: Action; onPromise: () => void }) {
  const t = useTranslations("cockpitCommit");
  if (action.promisedAt !== null)
    return (
      <p className="flex items-center gap-2 font-semibold text-ok">
        <BadgeCheck aria-hidden className="size-5" />
        {t("promised")}
      </p>
    );
  const missing = action.owner === null ? "needsOwner" : action.ifThen ? null : "needsSentence";
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button disabled={missing !== null} onClick={onPromise}>
        <BadgeCheck aria-hidden />
        {t("promise")}
      </Button>
      <p className="text-xs text-ink-2">{t(missing ?? "onBehalf")}</p>
    </div>
  );
}
