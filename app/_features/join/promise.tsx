import { ShieldCheck, User } from "lucide-react";
import { useTranslations } from "next-intl";

/** Who will see what, and until when the link to a person exists (trust.md section 4); stands before anything is written. */
export function AnonymityPromise({ anonymity }: { anonymity: "anonymous" | "named" }) {
  const t = useTranslations("join");
  const Icon = anonymity === "anonymous" ? ShieldCheck : User;
  return (
    <section aria-labelledby="promise-title" className="text-sm leading-normal text-ink-2">
      <p id="promise-title" className="flex gap-2.5 font-[550] text-ink">
        <Icon aria-hidden className="mt-0.5 size-4.5 shrink-0 text-ok" />
        {t(anonymity)}
      </p>
      <ul className="mt-2.5 grid list-disc gap-1.5 pl-11 text-xs marker:text-ink-3">
        <li>{t("promise.ballots")}</li>
        <li>{t("promise.totals")}</li>
        <li>{t(anonymity === "anonymous" ? "promise.cardsAnonymous" : "promise.cardsNamed")}</li>
        <li>{t("promise.link")}</li>
        <li>{t(anonymity === "anonymous" ? "promise.erasure" : "promise.erasureNamed")}</li>
        <li>{t("promise.noElection")}</li>
      </ul>
    </section>
  );
}
