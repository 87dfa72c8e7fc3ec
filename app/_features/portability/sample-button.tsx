"use client";

import { Hotel } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_api/client";
import { failureOf } from "@/app/_api/failure";
import { Button, type ButtonStyle } from "@/app/_ui/button";

/** Creates the hotel workshop in the language of the page and opens it. */
export function SampleButton(style: ButtonStyle) {
  const t = useTranslations("portability");
  const locale = useLocale();
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState<"offline" | "internal" | null>(null);

  const create = async () => {
    setBusy(true);
    setFailed(null);
    try {
      const { id } = await api.workshops.createSample.mutate({ locale });
      router.push(`/w/${id}`);
    } catch (error) {
      setBusy(false);
      setFailed(failureOf(error).code === "offline" ? "offline" : "internal");
    }
  };

  return (
    <div className="grid justify-items-start gap-2">
      <Button {...style} busy={isBusy} onClick={create}>
        <Hotel aria-hidden />
        {t("sample")}
      </Button>
      <p role="alert" className="text-sm text-danger empty:hidden">
        {failed && t(`codes.${failed}`)}
      </p>
    </div>
  );
}
