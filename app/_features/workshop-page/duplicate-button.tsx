import { CopyPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { FieldError } from "@/app/_ui/field";
import { useDuplicate } from "@/app/_workshop/use-duplicate";

export function DuplicateButton() {
  const t = useTranslations("portability");
  const { duplicate, hasFailed, isBusy } = useDuplicate(useWorkshop());
  return (
    <div>
      <Button variant="quiet" wide busy={isBusy} onClick={() => void duplicate()}>
        <CopyPlus aria-hidden />
        {t("duplicate")}
      </Button>
      <p className="px-3 text-center text-xs text-ink-2">{t("duplicateText")}</p>
      <div role="alert">{hasFailed && <FieldError>{t("duplicateFailed")}</FieldError>}</div>
    </div>
  );
}
