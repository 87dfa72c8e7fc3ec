import { ShieldCheck, User } from "lucide-react";
import { useTranslations } from "next-intl";

/** The rule on anonymity in one line, beside where something is written. */
export function AnonymityNote({ anonymity }: { anonymity: "anonymous" | "named" }) {
  const t = useTranslations("join");
  const Icon = anonymity === "anonymous" ? ShieldCheck : User;
  return (
    <p className="flex gap-2.5 text-sm text-ink-2">
      <Icon aria-hidden className="mt-px size-4.5 shrink-0 text-ok" />
      {t(anonymity)}
    </p>
  );
}
