import { createFormatter, createTranslator } from "next-intl";
import { untilWords } from "@/app/_workshop/ahead";
import type { Locale } from "@/content/text";
import { formatJoinCode } from "@/domain/join-code";
import type { Workshop } from "@/domain/records";
import type messages from "@/messages/en.json";

/** The words of an invitation in each language: it may go out in another than the page has. */
export type InvitationWords = Readonly<Record<Locale, (typeof messages)["workshop"]["invite"]>>;

interface InvitationFacts {
  workshop: Pick<Workshop, "title" | "goal" | "startsAt" | "anonymity" | "joinCode">;
  host: string;
  link: string;
  /** Until when cards are collected ahead (UTC milliseconds); null if they are not, or no longer. */
  aheadUntil: number | null;
  timeZone: string;
}

/** A text to send around, in the language asked for. */
export function invitationText(locale: Locale, words: InvitationWords, facts: InvitationFacts): string {
  const t = createTranslator({ locale, messages: { invite: words[locale] }, namespace: "invite" });
  const format = createFormatter({ locale, timeZone: facts.timeZone });
  const { title, goal, startsAt, anonymity, joinCode } = facts.workshop;
  const when = (at: number) => format.dateTime(new Date(at), { dateStyle: "full", timeStyle: "short" });
  const head = [
    title,
    ...(goal === "" ? [] : [goal]),
    ...(startsAt === null ? [] : [t("when", { when: when(startsAt) })]),
  ];
  const until = facts.aheadUntil === null ? null : untilWords(format.dateTime, facts.aheadUntil, facts.timeZone);
  const before = until === null ? [] : [t("ahead", { until }), ""];
  const how = [t("join", { link: facts.link }), t("withCode", { host: facts.host, code: formatJoinCode(joinCode) })];
  return [...head, "", ...before, ...how, "", t("phone"), t(anonymity)].join("\n");
}
