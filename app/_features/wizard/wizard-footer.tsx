import { ArrowRight, Check, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/app/_ui/button";
import { STEPS, type Step } from "./draft";

interface WizardFooterProps {
  step: Step;
  isBusy: boolean;
  /** Null before anything was typed. */
  isSaved: boolean | null;
  goTo: (step: Step) => void;
  forget: () => void;
  /** Makes the workshop as it is: only the title must be given, everything else has its usual value. */
  onCreate: () => void;
}

/** Whether the draft is safe, the way back and the one button on. */
export function WizardFooter({ step, isBusy, isSaved, goTo, forget, onCreate }: WizardFooterProps) {
  const t = useTranslations("wizard");
  const common = useTranslations("common");
  const at = STEPS.indexOf(step);
  const before = STEPS[at - 1];
  return (
    <footer className="sticky bottom-0 z-10 flex flex-wrap items-center justify-end gap-x-3 gap-y-1 border-t border-line bg-surface px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:px-8">
      <a href="/accessibility" className="mr-auto py-2 text-xs text-ink-2 underline underline-offset-2 hover:text-ink">
        {common("accessibility")}
      </a>
      {isSaved !== null && (
        <div className="flex flex-wrap items-center gap-x-2">
          <p className="flex items-center gap-2 text-sm text-ink-2 [&>svg]:size-4">
            {isSaved ? <Check aria-hidden /> : <TriangleAlert aria-hidden />}
            {t(isSaved ? "draftSaved" : "draftNotKept")}
          </p>
          <Button variant="quiet" size="sm" onClick={forget}>
            {t("startOver")}
          </Button>
        </div>
      )}
      {before && (
        <Button variant="quiet" onClick={() => goTo(before)}>
          {common("back")}
        </Button>
      )}
      {step !== "rules" && (
        <Button disabled={isBusy} onClick={onCreate}>
          {t("createNow")}
        </Button>
      )}
      <Button type="submit" variant="primary" busy={isBusy}>
        {step === "topic" && t("next.template")}
        {step === "template" && t("next.rules")}
        {step === "rules" && t("create")}
        {step !== "rules" && <ArrowRight aria-hidden />}
      </Button>
    </footer>
  );
}
