import { useTranslations } from "next-intl";
import { usePlan } from "@/app/_workshop/plan/use-plan";
import { Foot } from "../foot";
import { Waiting } from "../waiting";
import { ActionRow } from "./action-row";
import { CheckInDates } from "./check-in-dates";

const SHOWN = 5;

/** The first five actions, with who and until when: taking one on is consent to be named. */
export function Plan() {
  const t = useTranslations("screen.plan");
  const actions = usePlan();
  const shown = actions.slice(0, SHOWN);
  const isOwned = shown.length > 0 && shown.every(({ owner }) => owner !== null);
  return (
    <>
      <div className="mt-6 flex items-baseline gap-5">
        <h1 className="text-[3.5rem] leading-tight font-[720] tracking-[-.022em] whitespace-nowrap">{t("title")}</h1>
        {actions.length > 0 && (
          <p className="text-[2rem] text-ink-2">
            {t(isOwned ? "allOwned" : "all", { shown: shown.length, total: actions.length })}
          </p>
        )}
      </div>
      {actions.length === 0 ? (
        <Waiting now={t("none")} next={t("noneNext")} />
      ) : (
        <ol className="mt-4 grid min-h-0 flex-1 grid-rows-[repeat(5,minmax(0,1fr))] gap-2">
          {shown.map((action, i) => (
            <ActionRow key={action.id} action={action} place={i + 1} />
          ))}
        </ol>
      )}
      <Foot>
        <CheckInDates />
      </Foot>
    </>
  );
}
