"use client";
import { cx } from "class-variance-authority";
import { useTranslations } from "next-intl";
import { NumberMark } from "@/app/_ui/tag";
import type { Tint } from "@/app/_ui/tones";
import { stageNumber } from "@/content/stages";
import type { Moment } from "@/domain/records";
import { useIdeate } from "./use-ideate";

/** Moments of truth side by side; every other moment stays reachable in a list. */
export function MomentTabs() {
  const t = useTranslations("cockpitIdeate");
  const { truths, others, moment, choose } = useIdeate();
  const isOther = others.some(({ id }) => id === moment?.id);
  return (
    <fieldset className="flex flex-wrap gap-1 self-start rounded-[0.6875rem] bg-sunken p-0.75 shadow-[inset_0_0_0_1px_var(--line)]">
      <legend className="sr-only">{t("moments")}</legend>
      {truths.map((truth) => (
        <Tab key={truth.id} moment={truth} isOn={truth.id === moment?.id} onChoose={() => choose(truth.id)} />
      ))}
      {others.length > 0 && (
        <select
          aria-label={t("otherMoments")}
          value={isOther ? moment?.id : ""}
          onChange={(event) => event.target.value && choose(event.target.value)}
          className={cx(
            "min-h-9 max-w-56 cursor-pointer rounded-lg bg-transparent px-2.5 text-xs text-ink-2 pointer-coarse:min-h-touch",
            isOther && "bg-surface font-semibold text-ink shadow-flat",
          )}
        >
          <option value="">{t("more", { n: others.length })}</option>
          {others.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  );
}

function Tab({ moment, isOn, onChoose }: { moment: Moment; isOn: boolean; onChoose: () => void }) {
  const number = stageNumber(moment.stage);
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={onChoose}
      className={cx(
        "flex min-h-9 max-w-60 cursor-pointer items-center gap-2 rounded-lg px-2.5 text-left text-xs font-[550] pointer-coarse:min-h-touch",
        isOn ? "bg-surface text-ink shadow-flat" : "text-ink-2 hover:text-ink",
      )}
    >
      <NumberMark tint={number as Tint} className="size-5 text-2xs">
        {number}
      </NumberMark>
      <span className="line-clamp-2">
        <bdi>{moment.title}</bdi>
      </span>
    </button>
  );
}
