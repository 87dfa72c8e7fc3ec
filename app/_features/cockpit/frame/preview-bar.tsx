"use client";
import { Eye, Minus, Plus, Undo2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { IconButton } from "@/app/_ui/icon-button";
import { phaseContent } from "@/content/phases";
import { canMove } from "@/domain/phase-moves";
import { isBefore, isPhase, type Phase, SKIPPABLE } from "@/domain/phases";
import { useCockpit } from "../cockpit-context";
import { useAct } from "../parts/use-act";
import { nextTimeBox } from "./schedule";

function SkipButton({ phase }: { phase: Phase }) {
  const t = useTranslations("cockpit.preview");
  const act = useAct();
  const { agenda } = useWorkshop();
  const { off } = agenda[phase];
  const toggle = () => act("workshops.updateSettings", { agenda: { [phase]: { off: !off } } });
  return (
    <Button size="sm" onClick={toggle}>
      {off ? t("switchOn") : t("switchOff")}
    </Button>
  );
}

/** Shortens or lengthens a phase that is still ahead. */
function TimeBox({ phase, name }: { phase: Phase; name: string }) {
  const t = useTranslations("cockpit.preview");
  const tSheet = useTranslations("cockpit.sheet");
  const act = useAct();
  const { minutes } = useWorkshop().agenda[phase];
  const change = (direction: -1 | 1) => {
    const next = nextTimeBox(minutes, direction);
    return act(
      "workshops.updateSettings",
      { agenda: { [phase]: { minutes: next } } },
      { say: t("timeBoxIs", { name, n: next }) },
    );
  };
  return (
    <fieldset className="flex items-center rounded-control bg-surface">
      <legend className="sr-only">{t("timeBox", { name })}</legend>
      <IconButton size="sm" aria-label={t("shorter", { n: nextTimeBox(minutes, -1) })} onClick={() => change(-1)}>
        <Minus aria-hidden />
      </IconButton>
      <span className="min-w-14 text-center text-xs font-semibold tabular-nums">
        {tSheet("minutes", { n: minutes })}
      </span>
      <IconButton size="sm" aria-label={t("longer", { n: nextTimeBox(minutes, 1) })} onClick={() => change(1)}>
        <Plus aria-hidden />
      </IconButton>
    </fieldset>
  );
}

/** Says that this is only a look, and offers the explicit steps that belong to the phase looked at. */
export function PreviewBar() {
  const t = useTranslations("cockpit.preview");
  const locale = useLocale();
  const { shown, present, preview, moves } = useCockpit();
  const { phase, agenda } = useWorkshop();
  if (!isPhase(shown)) return null;
  const name = phaseContent(shown).name[locale];
  const isAhead = isBefore(phase, shown);
  const mayGoBack = !isAhead && canMove(phase, shown, agenda);
  const mayBeOff = isAhead && (SKIPPABLE as readonly Phase[]).includes(shown);
  return (
    <section
      aria-label={t("label", { phase: name })}
      className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-card bg-info-tint py-1.5 pr-1.5 pl-3.5 text-sm"
    >
      <p className="flex min-w-0 flex-1 basis-60 items-center gap-2">
        <Eye aria-hidden className="size-4.5 shrink-0 text-info" />
        <span>
          <b className="font-[650]">{t("label", { phase: name })}</b>{" "}
          <span className="text-ink-2">{agenda[shown].off ? t("isOff") : t("nobodyMoves")}</span>
        </span>
      </p>
      {isAhead && !agenda[shown].off && <TimeBox phase={shown} name={name} />}
      {mayBeOff && <SkipButton phase={shown} />}
      {mayGoBack && (
        <Button size="sm" onClick={() => moves.to(shown)} busy={moves.isMoving}>
          <Undo2 aria-hidden />
          {t("backTogether", { phase: name })}
        </Button>
      )}
      <Button size="sm" onClick={() => preview(null)}>
        {present === "closed" ? t("leaveClosed") : t("leave", { phase: phaseContent(present).name[locale] })}
      </Button>
    </section>
  );
}
