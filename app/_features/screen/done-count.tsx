import { useTranslations } from "next-intl";
import { useDerived } from "@/app/_live/live";
import { ProgressBar } from "@/app/_ui/progress-bar";

/** How many have declared themselves finished; never who. */
export function DoneCount() {
  const t = useTranslations("screen");
  const progress = useDerived("progress", "now");
  if (!progress || progress.total === 0) return null;
  const { done, total } = progress;
  return (
    <span className="flex items-center gap-6">
      <b className="font-bold whitespace-nowrap text-ink tabular-nums">{t("done", { done, total })}</b>
      <ProgressBar value={done} max={total} label={null} className="h-4 w-105" />
    </span>
  );
}
