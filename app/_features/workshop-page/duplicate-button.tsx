import { CopyPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { FieldError } from "@/app/_ui/field";
import { Alarm } from "@/app/_ui/spoken";
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
      <Alarm>{hasFailed && <FieldError>{t("duplicateFailed")}</FieldError>}</Alarm>
    </div>
  );
}
