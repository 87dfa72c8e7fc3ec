"use client";
import { ArrowRight } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_api/client";
import { Button } from "@/app/_ui/button";
import { FieldError } from "@/app/_ui/field";
import { Alarm } from "@/app/_ui/spoken";

/** Creates the sample workshop in the language of the page and opens its ranking. */
export function SampleButton({ isMain }: { isMain: boolean }) {
  const t = useTranslations("dashboard.sample");
  const router = useRouter();
  const locale = useLocale();
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const create = async () => {
    setBusy(true);
    setFailed(false);
    try {
      const { id } = await api.workshops.createSample.mutate({ locale });
      router.push(`/w/${id}/results`);
    } catch {
      setFailed(true);
      setBusy(false);
    }
  };
  return (
    <div>
      <Button
        variant={isMain ? "primary" : "link"}
        size={isMain ? "lg" : "md"}
        busy={isBusy}
        onClick={() => void create()}
      >
        {t(isMain ? "start" : "add")}
        {isMain && <ArrowRight aria-hidden />}
      </Button>
      <Alarm>{hasFailed && <FieldError>{t("failed")}</FieldError>}</Alarm>
    </div>
  );
}
