import { ShieldCheck, Smartphone } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Panel } from "@/app/_ui/panel";

/** The panel around the code field: no account, what is known before joining, and that coming back works. */
export function JoinPanel({ children }: { children: ReactNode }) {
  const t = useTranslations("landing");
  return (
    <Panel
      as="section"
      elevation="raised"
      padding="lg"
      aria-labelledby="join-title"
      className="rounded-panel sm:rounded-3xl"
    >
      <h2 id="join-title" className="text-xl font-[680]">
        {t("joinTitle")}
      </h2>
      <p className="mt-1 mb-5 text-ink-2">{t("noAccount")}</p>
      {children}
      <ul className="mt-5 grid gap-2.5 border-t border-line pt-5 text-sm text-ink-2 [&_svg]:mt-0.5 [&_svg]:size-4.5 [&_svg]:shrink-0 [&_svg]:text-brand">
        <li className="flex gap-2.5">
          <ShieldCheck aria-hidden />
          {t("promiseAnonymous")}
        </li>
        <li className="flex gap-2.5">
          <Smartphone aria-hidden />
          {t("promiseReturn")}
        </li>
      </ul>
    </Panel>
  );
}
