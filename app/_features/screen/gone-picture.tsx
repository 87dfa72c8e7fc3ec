import { useTranslations } from "next-intl";

/** What is left once the link has been withdrawn or has expired: nothing of the workshop. */
export function GonePicture() {
  const t = useTranslations("screen.gone");
  return (
    <div className="grid flex-1 place-content-center gap-6 text-center">
      <h1 className="text-[5rem] leading-tight font-[720] tracking-[-.022em] text-balance">{t("title")}</h1>
      <p className="mx-auto max-w-[32em] text-[2.5rem] leading-snug text-ink-2 text-balance">{t("text")}</p>
    </div>
  );
}
