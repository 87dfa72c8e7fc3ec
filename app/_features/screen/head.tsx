import { cx } from "class-variance-authority";
import { useTranslations } from "next-intl";
import { useWorkshop } from "@/app/_live/live";
import { Logo } from "@/app/_ui/logo";
import { useText } from "@/app/_workshop/use-text";
import { phaseContent } from "@/content/phases";
import { isPhase, PHASES } from "@/domain/phases";

/** Title of the workshop and where in it the room is. */
export function Head() {
  const { title } = useWorkshop();
  return (
    <header className="flex items-center gap-6 text-[1.875rem] font-semibold text-ink-2">
      <Logo className="size-15" />
      <span className="min-w-0 flex-1 truncate">
        <bdi>{title}</bdi>
      </span>
      <Progress />
    </header>
  );
}

function Progress() {
  const t = useTranslations("screen");
  const text = useText();
  const { phase } = useWorkshop();
  if (!isPhase(phase)) return null;
  const at = PHASES.indexOf(phase);
  const name = text(phaseContent(phase).name);
  return (
    <span className="flex shrink-0 items-center gap-6">
      <span role="img" aria-label={t("phaseOf", { n: at + 1, phase: name })} className="flex gap-2">
        {PHASES.map((each, i) => (
          <span
            key={each}
            className={cx("h-3 w-8.5 rounded-full", i === at && "bg-brand", i < at && "bg-ink-3", i > at && "bg-line")}
          />
        ))}
      </span>
      <span aria-hidden>{name}</span>
    </span>
  );
}
