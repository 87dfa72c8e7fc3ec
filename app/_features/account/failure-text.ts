import type { useTranslations } from "next-intl";
import type { Failure } from "@/app/_api/failure";

/** Says why signing in or setting up failed, where no single field is to blame. */
export function failureText(t: ReturnType<typeof useTranslations<"signin">>, { code, retrySeconds }: Failure): string {
  if (code === "rate_limited") return t("tooMany", { seconds: retrySeconds || 60 });
  if (code === "unavailable") return t("busy");
  return code === "offline" ? t("offline") : t("failed");
}
