import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useWorkshop } from "@/app/_live/live";
import { ButtonLink } from "@/app/_ui/button";
import { useText } from "@/app/_workshop/use-text";
import { phaseContent } from "@/content/phases";
import { isBefore, isPhase } from "@/domain/phases";

/** Title, where the workshop stands, and the way to where it goes on. */
export function PageHead() {
  const t = useTranslations("workshop");
  const { id, title, phase } = useWorkshop();
  const isOver = !isBefore(phase, "closed");
  const others = [
    ...(isOver ? [{ href: `/w/${id}/run`, label: t("cockpit") }] : []),
    ...(isBefore(phase, "reveal") ? [] : [{ href: `/w/${id}/results`, label: t("results") }]),
    ...(isOver || isBefore(phase, "plan") ? [] : [{ href: `/w/${id}/plan`, label: t("plan") }]),
  ];
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
      <div className="min-w-0 flex-1 basis-80">
        <h1 className="text-3xl font-[720] tracking-[-.02em]">
          <bdi>{title}</bdi>
        </h1>
        <p className="mt-1 text-ink-2">
          <StateWords />
        </p>
      </div>
      <nav aria-label={t("pages")} className="flex flex-wrap items-center gap-2.5">
        {others.map(({ href, label }) => (
          <ButtonLink key={href} href={href}>
            {label}
          </ButtonLink>
        ))}
        <ButtonLink href={isOver ? `/w/${id}/plan` : `/w/${id}/run`} variant="primary">
          {isOver ? t("toPlan") : t(phase === "draft" ? "start" : "toCockpit")}
          <ArrowRight aria-hidden />
        </ButtonLink>
      </nav>
    </div>
  );
}

function StateWords() {
  const t = useTranslations("workshop.state");
  const text = useText();
  const { phase, collectUntil } = useWorkshop();
  if (collectUntil !== null) return t("ahead");
  return isPhase(phase) ? t("running", { phase: text(phaseContent(phase).name) }) : t(phase);
}
