"use client";
import { Group, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useSelection } from "../../parts/selection";
import { useBundle } from "./use-bundle";

const button =
  "inline-flex min-h-10 cursor-pointer items-center gap-2 rounded-control px-3 text-sm font-[650] [&_svg]:size-4.5";

/** Stays in view while something is chosen. */
export function SelectionBar() {
  const t = useTranslations("cockpit.cluster");
  const { clear } = useSelection();
  const { chosen, target, bundle } = useBundle();
  if (chosen.length === 0) return null;
  return (
    <section
      aria-label={t("chosenTitle")}
      className="absolute right-5 bottom-5 left-5 z-10 ml-auto flex w-fit max-w-full flex-wrap items-center gap-1.5 rounded-[0.9375rem] bg-ink py-1.5 pr-1.5 pl-4 text-sm font-semibold text-bg shadow-overlay"
    >
      <p className="mr-2">{t("chosen", { n: chosen.length })}</p>
      {(chosen.length > 1 || !target) && (
        <button
          type="button"
          onClick={() => void bundle()}
          aria-keyshortcuts="g"
          className={`${button} bg-bg text-ink`}
        >
          <Group aria-hidden />
          {target ? t("bundleInto", { title: target.text }) : t("bundle")}
        </button>
      )}
      <button type="button" onClick={clear} aria-label={t("clear")} className={button}>
        <X aria-hidden />
      </button>
    </section>
  );
}
