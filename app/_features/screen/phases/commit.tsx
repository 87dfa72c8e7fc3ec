import { useTranslations } from "next-intl";
import { Foot } from "../foot";
import { Question } from "../question";
import { usePlan } from "../use-plan";
import { CheckInDates } from "./check-in-dates";

const SHOWN = 5;

/** Promises as they are made, the newest first, and when the group meets again. */
export function Commit() {
  const t = useTranslations("screen.commit");
  const actions = usePlan().filter(({ owner }) => owner !== null);
  const promised = actions
    .filter(({ promisedAt }) => promisedAt !== null)
    .sort((a, b) => (b.promisedAt ?? 0) - (a.promisedAt ?? 0));
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
        {t("first")}
      </Question>
      <ul className="mt-10 grid min-h-0 flex-1 content-start gap-4 overflow-hidden">
        {promised.slice(0, SHOWN).map(({ id, title, ifThen, owner }) => (
          <li
            key={id}
            className="grid animate-pop grid-cols-[15rem_minmax(0,1fr)] items-center gap-8 rounded-[1.75rem] bg-surface px-9 py-5 shadow-flat motion-reduce:animate-none"
          >
            <b className="truncate text-[2.125rem] font-[650]">
              <bdi>{owner?.name}</bdi>
            </b>
            <p className="line-clamp-2 text-[2rem] leading-tight">
              <bdi>{ifThen || title}</bdi>
            </p>
          </li>
        ))}
      </ul>
      <Foot>
        <CheckInDates />
      </Foot>
    </>
  );
}
