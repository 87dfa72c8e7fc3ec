import { useTranslations } from "next-intl";
import { useWorkshop } from "@/app/_live/live";
import { usePlan } from "@/app/_workshop/plan/use-plan";
import { Foot } from "../foot";
import { CheckInDates } from "./check-in-dates";

/** Thanks, and when the group meets again. */
export function Closed() {
  const t = useTranslations("screen.closed");
  const { phase } = useWorkshop();
  const actions = usePlan();
  return (
    <>
      <div className="grid flex-1 place-content-center text-center">
        <h1 className="text-[8rem] leading-tight font-[720] tracking-[-.022em]">{t("title")}</h1>
        <p className="mt-4 text-[2.75rem] text-ink-2">
          {phase === "archived" ? t("archived") : t("text", { actions: actions.length })}
        </p>
      </div>
      <Foot>
        <CheckInDates />
      </Foot>
    </>
  );
}
