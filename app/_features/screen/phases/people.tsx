import { cx } from "class-variance-authority";
import { useTranslations } from "next-intl";
import { useRecords } from "@/app/_live/live";
import { useSeenRows } from "../use-seen-rows";

const MOST = 40;

/** Who is here: two lines of names, and how many more. */
export function People() {
  const t = useTranslations("screen");
  const { list, seen } = useSeenRows();
  const people = useRecords("participant")
    .map(({ id, displayName }) => ({ id, displayName }))
    .sort((a, b) => a.displayName.localeCompare(b.displayName));
  const unseen = people.length - seen;
  return (
    <div className="flex min-h-44 items-start gap-14 border-t-2 border-line pt-7">
      <p className="min-w-44 shrink-0 leading-tight text-ink-2">
        <b className="block font-display text-[4.5rem] leading-none font-[720] text-ink tabular-nums">
          {people.length}
        </b>
        <span className="caption block">{t("people", { n: people.length })}</span>
        <span className={cx("caption block", unseen <= 0 && "invisible")}>
          {t("lobby.more", { n: Math.max(1, unseen) })}
        </span>
      </p>
      <ul ref={list} className="flex max-h-38 min-w-0 flex-1 flex-wrap gap-3.5 overflow-hidden p-1">
        {people.slice(0, MOST).map(({ id, displayName }) => (
          <li
            key={id}
            className="animate-pop rounded-full bg-surface px-6.5 py-2.5 font-[550] shadow-flat motion-reduce:animate-none"
          >
            <bdi>{displayName}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
