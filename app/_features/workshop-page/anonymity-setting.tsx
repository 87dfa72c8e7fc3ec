import { useTranslations } from "next-intl";
import { useState } from "react";
import { useExecute, useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { FieldError } from "@/app/_ui/field";
import { Alarm } from "@/app/_ui/spoken";
import { isBefore } from "@/domain/phases";

/** Whether cards carry names; it can only be made stricter, and never back. */
export function AnonymitySetting() {
  const t = useTranslations("workshop.settings");
  const refusals = useTranslations("refusals");
  const common = useTranslations("common");
  const { anonymity, phase } = useWorkshop();
  const execute = useExecute();
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const tighten = async () => {
    const outcome = await execute("workshops.setAnonymity", { anonymity: "anonymous" });
    setAsking(false);
    setRefusal(outcome.ok ? null : refusals(outcome.code));
  };
  const mayTighten = anonymity === "named" && isBefore(phase, "closed");
  return (
    <div className="mt-6 border-t border-line pt-5">
      <h3 className="font-sans text-sm font-semibold tracking-normal">{t("anonymity")}</h3>
      <p className="mt-1 text-sm">
        <b className="font-semibold">{t(anonymity)}.</b> {t(`${anonymity}Text`)}
      </p>
      {mayTighten && !isAsking && (
        <Button className="mt-3" onClick={() => setAsking(true)}>
          {t("tighten")}
        </Button>
      )}
      {mayTighten && isAsking && (
        <div className="mt-3 flex flex-wrap items-center gap-3">
          <p className="basis-full text-sm font-semibold">{t("tightenAsk")}</p>
          <Button variant="danger" onClick={() => void tighten()}>
            {t("tighten")}
          </Button>
          <Button variant="quiet" onClick={() => setAsking(false)}>
            {common("cancel")}
          </Button>
        </div>
      )}
      <Alarm>{refusal && <FieldError>{refusal}</FieldError>}</Alarm>
    </div>
  );
}
