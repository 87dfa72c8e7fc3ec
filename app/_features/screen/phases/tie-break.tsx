import { useTranslations } from "next-intl";
import { useRecords } from "@/app/_live/live";
import { Foot } from "../foot";
import { Question } from "../question";

/** Only the moments that are tied, in no order. */
export function TieBreak({ momentIds }: { momentIds: readonly string[] }) {
  const t = useTranslations("screen.reveal");
  const moments = useRecords("moment")
    .filter(({ id }) => momentIds.includes(id))
    .sort((a, b) => a.title.localeCompare(b.title));
  return (
    <>
      <Question>{t("tieBreak")}</Question>
      <ul className="mt-12 grid flex-1 content-start gap-6">
        {moments.map(({ id, title }) => (
          <li key={id} className="rounded-[2rem] bg-surface px-10 py-7 text-[3rem] font-[680] shadow-flat">
            <bdi className="line-clamp-1">{title}</bdi>
          </li>
        ))}
      </ul>
      <p className="text-[2.25rem] text-ink-2">{t("tieBreakText")}</p>
      <Foot />
    </>
  );
}
