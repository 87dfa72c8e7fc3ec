import type { Tables } from "@/domain/state";
import type { Viewer } from "@/domain/view/viewer";
import type { Frame } from "@/domain/wire";

type Item = { kind: string; id: string; view: Record<string, unknown> };
type Rule = (item: Item, viewer: Viewer, tables: Tables) => string | undefined;

const BEFORE_REVEAL = new Set(["draft", "lobby", "frame", "collect", "cluster", "vote", "rate"]);
const BEFORE_RATE = new Set(["draft", "lobby", "frame", "collect", "cluster", "vote"]);

/** Written down from the promises of the method, not from `project`: what no item may hold for whom. */
const RULES: Record<string, Rule> = {
  ballot: ({ kind, id }, viewer, tables) => {
    if (!["dot", "rating", "estimate", "closingRating"].includes(kind)) return undefined;
    const owner = tables.get(kind as "dot", id)?.participantId ?? "";
    const isEntered = viewer.surface === "cockpit" && tables.get("participant", owner)?.kind === "in_room";
    return owner === viewer.participantId || isEntered ? undefined : `a foreign ${kind} ${id}`;
  },
  card: ({ kind, id, view }, viewer, tables) => {
    if (kind !== "touchpoint" || viewer.surface === "cockpit") return undefined;
    const card = tables.get("touchpoint", id);
    const isOpen = card && card.displayOrder !== null && card.hiddenAt === null;
    return isOpen || view.mine ? undefined : `a card nobody may see yet, ${id}`;
  },
  mine: ({ kind, id, view }, viewer, tables) => {
    if (!view.mine) return undefined;
    const record = tables.get(kind as "touchpoint", id) as
      | { participantId?: string; proposedBy?: string; id: string }
      | undefined;
    const owner = kind === "participant" ? id : (record?.participantId ?? record?.proposedBy);
    return owner === viewer.participantId ? undefined : `${kind} ${id} called one's own`;
  },
  author: ({ kind, id, view }, viewer, tables) =>
    "authorId" in view && (tables.workshop().anonymity === "anonymous" || viewer.surface === "screen")
      ? `the author of ${kind} ${id}`
      : undefined,
  done: ({ kind, id, view }, viewer) =>
    kind === "participant" && "done" in view && id !== viewer.participantId ? `how far ${id} is` : undefined,
  suggestion: ({ kind, id, view }, viewer) =>
    kind === "suggestion" && viewer.surface !== "cockpit" && !view.mine ? `a foreign suggestion ${id}` : undefined,
  early: ({ kind, view }, _viewer, tables) => {
    const { phase } = tables.workshop();
    if (kind === "result" && BEFORE_REVEAL.has(phase)) return "the result before the reveal";
    if (kind === "moment" && "shortlisted" in view && BEFORE_RATE.has(phase)) return "the shortlist during the vote";
    if (kind === "moment" && "confirmedAsTruth" in view && BEFORE_REVEAL.has(phase)) return "a confirmation too early";
    return kind === "workshop" && "tieBreak" in view && BEFORE_REVEAL.has(phase) ? "a tie-break too early" : undefined;
  },
  few: ({ kind, view }, _viewer, tables) => {
    const { minRaters, minGroup } = tables.workshop().config;
    if (kind === "estimateSummary" && Number(view.n) < minRaters && (view.effect ?? view.effort) !== null)
      return "an estimate of too few";
    return kind === "closingSummary" && Number(view.n) < minGroup && view.distribution !== null
      ? "closing ratings of too few"
      : undefined;
  },
  raw: ({ kind, id, view }) => {
    if (kind === "resultSnapshot" || kind === "reRating") return `a raw ${kind} ${id}`;
    return "secretHash" in view || ("seq" in view && kind !== "action") || ("createdAt" in view && kind !== "workshop")
      ? `stored fields of ${kind} ${id}`
      : undefined;
  },
};

/** What a frame gives away that its reader may not know; judged by the state it was worked out from. */
export function leaksOf(frame: Frame, viewer: Viewer, tables: Tables): string[] {
  const leaks: string[] = [];
  for (const [kind, id, view] of frame.put)
    for (const [name, rule] of Object.entries(RULES)) {
      const leak = rule({ kind, id, view: view as Item["view"] }, viewer, tables);
      if (leak) leaks.push(`${name}: ${leak}`);
    }
  return leaks;
}

/** Texts nobody but their author and the cockpit may have been sent, whatever the form. */
export function textLeaks(text: string, viewer: Viewer, tables: Tables): string[] {
  if (viewer.surface === "cockpit") return [];
  const leaks: string[] = [];
  for (const card of tables.all("touchpoint"))
    if (card.displayOrder === null && card.participantId !== viewer.participantId && text.includes(card.text))
      leaks.push(`the text of card ${card.id}`);
  for (const { secretHash } of tables.all("participant"))
    if (secretHash && text.includes(secretHash)) leaks.push("the hash of a secret");
  return leaks;
}
