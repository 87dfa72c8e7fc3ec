"use client";

import { useTranslations } from "next-intl";
import { Button, ButtonLink } from "./_ui/button";
import { Main } from "./_ui/main";

export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations("errors");
  const tCommon = useTranslations("common");
  return (
    <Main width="text" className="grid content-center gap-4">
      <h1 className="text-3xl font-bold">{t("title")}</h1>
      <p className="text-lg text-ink-2">{t("safe")}</p>
      <div className="mt-2 flex flex-wrap gap-3">
        <Button variant="primary" size="lg" onClick={reset}>
          {tCommon("retry")}
        </Button>
        <ButtonLink href="/" variant="quiet" size="lg">
          {t("toStart")}
        </ButtonLink>
      </div>
      <p>
        <a href="/accessibility">{tCommon("accessibility")}</a>
      </p>
      {error.digest && <p className="text-xs text-ink-3">{t("reference", { id: error.digest })}</p>}
    </Main>
  );
}
