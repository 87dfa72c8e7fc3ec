import { cx } from "class-variance-authority";
import { useFormatter, useTranslations } from "next-intl";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import type { Evidence } from "@/domain/records";

const EDGE = { "-1": "border-factor-gap", "0": "border-line-strong", "1": "border-ok" } as const;

/** What customers really said or did, apart from what the room believes. */
export function EvidenceQuotes({ evidence, most = 3 }: { evidence: readonly Evidence[]; most?: number }) {
  const t = useTranslations("ranking");
  const text = useText();
  const format = useFormatter();
  if (evidence.length === 0) return <p className="text-xs text-ink-2">{t("noEvidence")}</p>;
  const sourceOf = ({ kind, count, occurredOn }: Evidence) =>
    [
      text(label("evidenceKind", kind)),
      ...(count === null ? [] : [t("mentions", { n: count })]),
      ...(occurredOn === null
        ? []
        : [format.dateTime(new Date(`${occurredOn}T00:00:00Z`), { timeZone: "UTC", month: "long", year: "numeric" })]),
    ].join(" · ");
  return (
    <ul className="grid gap-2.5">
      {evidence.slice(0, most).map((item) => (
        <li key={item.id} className={cx("border-l-3 py-0.5 pl-3 text-xs text-ink-2", EDGE[`${item.sentiment}`])}>
          <span className="text-ink">
            <bdi>{item.text}</bdi>
          </span>
          <br />
          {sourceOf(item)}
        </li>
      ))}
      {evidence.length > most && (
        <li className="text-2xs text-ink-3">{t("moreEvidence", { n: evidence.length - most })}</li>
      )}
    </ul>
  );
}
