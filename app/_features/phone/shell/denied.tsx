"use client";

import { DoorClosed } from "lucide-react";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Main } from "@/app/_ui/main";

/** For somebody whose place in the workshop has been closed, or taken over by another device. */
export function Denied() {
  const t = useTranslations("phone.denied");
  return (
    <Main width="text" className="grid content-center">
      <EmptyState
        as="h1"
        icon={<DoorClosed aria-hidden />}
        title={t("title")}
        text={t("text")}
        action={<ButtonLink href="/">{t("toCode")}</ButtonLink>}
      />
    </Main>
  );
}
