import { cx } from "class-variance-authority";
import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { usePhaseQuestion } from "@/app/_workshop/phase-question";
import { usePlan } from "@/app/_workshop/plan/use-plan";
import type { Action } from "@/domain/records";
import { Foot } from "../foot";
import { Question } from "../question";
import { CheckInDates } from "./check-in-dates";

const SHOWN = 5;

/** Promises as they are made, the newest first, and when the group meets again. */
export function Commit() {
  const t = useTranslations("screen.commit");
  const question = usePhaseQuestion("commit");
  const actions = usePlan().filter(({ owner }) => owner !== null);
  const promised = actions
    .filter(({ promisedAt }) => promisedAt !== null)
    .sort((a, b) => (b.promisedAt ?? 0) - (a.promisedAt ?? 0));
  const open = actions.filter(({ promisedAt }) => promisedAt === null);
  return (
    <>
      <Question
        aside={
          actions.length > 0 && (
            <p className="shrink-0 text-[2.25rem] text-ink-2 tabular-nums">
              {t("progress", { done: promised.length, total: actions.length })}
            </p>
          )
        }
      >
        {question}
      </Question>
      <ul className="mt-10 grid min-h-0 flex-1 content-start gap-4 overflow-hidden">
        {[...promised, ...open].slice(0, SHOWN).map((action) => (
          <Promised key={action.id} action={action} />
        ))}
      </ul>
      <Foot>
        <CheckInDates />
      </Foot>
    </>
  );
}

/** Who promises what: the if–then sentence once it is promised, until then the action, quietly. */
function Promised({ action: { title, ifThen, owner, promisedAt } }: { action: Action }) {
  const isPromised = promisedAt !== null;
  return (
    <li
      className={cx(
        "grid min-h-28 grid-cols-[15rem_minmax(0,1fr)_auto] items-center gap-8 rounded-[1.75rem] px-9 py-3",
        isPromised
          ? "animate-pop bg-surface shadow-flat motion-reduce:animate-none"
          : "border-2 border-dashed border-line text-ink-2",
      )}
    >
      <b className="truncate text-[2.25rem] font-[650]">
        <bdi>{owner?.name}</bdi>
      </b>
      <p className="line-clamp-2 text-[2.25rem] leading-tight">
        <bdi>{(isPromised && ifThen) || title}</bdi>
      </p>
      {isPromised && <CircleCheck aria-hidden className="size-11 text-ok" />}
    </li>
  );
}
