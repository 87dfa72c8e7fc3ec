import type { useTranslations } from "next-intl";
import { TEXT } from "@/domain/limits";
import type { Evidence, EvidenceKind } from "@/domain/records";
import { lengthOf } from "./use-edits";

export const KINDS = [
  "survey",
  "review",
  "community",
  "complaint",
  "observation",
  "metric",
] as const satisfies EvidenceKind[];

/** The form's fields as typed. */
export type Entry = Record<"kind" | "sentiment" | "text" | "url" | "occurredOn" | "count" | "momentId", string>;
export type EntryMistakes = Partial<Record<"text" | "url" | "count", string>>;

export const BLANK: Entry = {
  kind: "review",
  sentiment: "0",
  text: "",
  url: "",
  occurredOn: "",
  count: "",
  momentId: "",
};

export const entryOf = ({ kind, sentiment, text, url, occurredOn, count, momentId }: Evidence): Entry => ({
  kind,
  sentiment: String(sentiment),
  text,
  url: url ?? "",
  occurredOn: occurredOn ?? "",
  count: count === null ? "" : String(count),
  momentId: momentId ?? "",
});

/** As the command wants it. */
export const fieldsOf = ({ kind, sentiment, text, url, occurredOn, count }: Entry) => ({
  kind: KINDS.find((each) => each === kind) ?? "review",
  sentiment: ([-1, 0, 1] as const).find((each) => String(each) === sentiment) ?? 0,
  text: text.trim(),
  url: url.trim() || null,
  occurredOn: occurredOn || null,
  count: count.trim() === "" ? null : Number(count),
});

const isWebAddress = (url: string) => /^https?:\/\//i.test(url) && URL.canParse(url);

/** What keeps an entry from being saved, in words. */
export function entryMistakes(
  { text, url, count }: Entry,
  t: ReturnType<typeof useTranslations<"workshop.evidence">>,
): EntryMistakes {
  return {
    ...(text.trim() === "" ? { text: t("textMissing") } : {}),
    ...(lengthOf(text) > TEXT.note ? { text: t("tooLong", { max: TEXT.note }) } : {}),
    ...(url.trim() !== "" && !isWebAddress(url.trim()) ? { url: t("urlWrong") } : {}),
    ...(/^\d{0,9}$/.test(count.trim()) ? {} : { count: t("countWrong") }),
  };
}
