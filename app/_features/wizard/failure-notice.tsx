import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Notice } from "@/app/_ui/notice";
import { Alarm } from "@/app/_ui/spoken";
import type { CreateFailure } from "./use-create";

/** Why the workshop could not be created; nothing typed is lost. */
export function FailureNotice({ failure }: { failure: CreateFailure }) {
  const t = useTranslations("wizard.errors");
  return (
    <Alarm>
      <Notice tone="danger" icon={<CircleAlert aria-hidden />} title={t(failure)} className="mb-6 max-w-2xl">
        {failure === "signedOut" && (
          <a href="/signin?next=%2Fw%2Fnew" className="underline underline-offset-2">
            {t("signIn")}
          </a>
        )}
      </Notice>
    </Alarm>
  );
}
