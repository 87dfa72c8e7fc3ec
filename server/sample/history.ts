import { randomBytes } from "node:crypto";
import { type ArgsOf, type CommandName, commandNamed } from "@/domain/commands/commands";
import { execute } from "@/domain/commands/execute";
import type { Actor, Command } from "@/domain/commands/rule";
import { Draft } from "@/domain/draft";
import { PHASES } from "@/domain/phases";
import type { Imported } from "@/domain/portable/records-of";
import { rankingInputOf } from "@/domain/ranking/from-state";
import { resample } from "@/domain/ranking/uncertainty";
import { dotId, ratingId, reRatingId, type Tables } from "@/domain/state";
import { latestSnapshot } from "@/domain/view/derived";
import type { Sample } from "./hotel-file";

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;

type Leader = Extract<Actor, { name: string }>;
interface Stage {
  tables: Tables;
  by: Leader;
  /** UTC milliseconds of what happens next. */
  now: number;
}

/**
 * Runs the whole workshop in memory by its own rules: people answer, the group moves from phase to phase, the ranking is
 * worked out at the reveal, decisions are made, the workshop closes and with it the assignment is erased, and the check-ins are held.
 * What comes out is a workshop like any other that has been closed: nothing before the erasure is ever stored.
 */
export function liveThrough({ tables, idOf }: Imported, sample: Sample, by: Leader): void {
  const stage: Stage = { tables, by, now: sample.startsAt };
  const personIds = letPeopleIn(tables, sample);
  const person = (id: string): string => personIds.get(id) ?? id;
  const moment = (id: string): string => idOf("moments", id);
  for (const { participantId, momentId, dots } of sample.ballots.dots) {
    const dot = { voteRound: 1, participantId: person(participantId), momentId: moment(momentId), dots };
    tables.set("dot", dotId(1, dot.participantId, dot.momentId), dot);
  }
  for (const rating of sample.ballots.ratings) {
    const ids = { participantId: person(rating.participantId), momentId: moment(rating.momentId) };
    tables.set("rating", ratingId(ids.participantId, ids.momentId), { ...rating, ...ids });
  }
  for (const phase of PHASES) {
    run(stage, "run.movePhase", { to: phase, expectedRevision: tables.workshop().revision });
    if (phase === "reveal") decide(stage, sample, moment);
    stage.now += tables.workshop().agenda[phase].minutes * MINUTE_MS;
  }
  run(stage, "run.movePhase", { to: "closed", expectedRevision: tables.workshop().revision });
  for (const checkIn of sample.ballots.checkIns) holdCheckIn(stage, sample, idOf, checkIn);
}

function run<N extends CommandName>({ tables, by, now }: Stage, name: N, args: ArgsOf<N>, actor: Actor = by): void {
  const draft = new Draft(tables, { now, seed: randomBytes(16).toString("hex") });
  execute<unknown>(draft, actor, commandNamed(name) as Command<unknown>, args);
  tables.apply(draft.writes());
}

function letPeopleIn(tables: Tables, { ballots, startsAt }: Sample): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { id: name, displayName, joinSeq, joinedInPhase, leftInPhase } of ballots.participants) {
    const id = crypto.randomUUID();
    ids.set(name, id);
    const status = leftInPhase === null ? "active" : "left";
    const rest = { kind: "device", secretHash: null, nameResetAt: null, done: [], createdAt: startsAt } as const;
    tables.set("participant", id, { id, displayName, joinSeq, joinedInPhase, status, ...rest, done: [] });
  }
  const idByName = new Map(ballots.participants.map((person) => [person.displayName, ids.get(person.id) ?? null]));
  for (const action of [...tables.all("action")]) {
    const owner = action.owner && { ...action.owner, participantId: idByName.get(action.owner.name) ?? null };
    tables.set("action", action.id, { ...action, owner });
  }
  return ids;
}

/** Completes the result, uncovers it and confirms the moments of truth. */
function decide(stage: Stage, { story, say }: Sample, moment: (id: string) => string): void {
  const { tables } = stage;
  const snapshot = latestSnapshot(tables);
  const uncertainty = [...(resample(rankingInputOf(tables)) ?? [])];
  if (snapshot)
    run(stage, "results.complete", { inputHash: snapshot.inputHash, uncertainty }, { role: "system", id: "system" });
  const workshop = tables.workshop();
  tables.set("workshop", workshop.id, { ...workshop, revealStep: snapshot?.result.ranking.length ?? 0 });
  for (const { momentId, reason } of story.confirmed)
    run(stage, "moments.confirm", { momentId: moment(momentId), departureReason: reason && say(reason) });
}

function holdCheckIn(
  stage: Stage,
  sample: Sample,
  idOf: Imported["idOf"],
  held: Sample["ballots"]["checkIns"][number],
): void {
  const { tables } = stage;
  stage.now = sample.startsAt + held.day * DAY_MS;
  for (const { actionId, status, metricValue } of held.updates) {
    const dropped = sample.story.dropped.find((each) => each.actionId === actionId);
    const reason = status === "dropped" && dropped ? sample.say(dropped.reason) : null;
    const measured = metricValue === null ? {} : { metricValue };
    run(stage, "actions.setStatus", { id: idOf("actions", actionId), status, reason, ...measured });
  }
  const checkIn = [...tables.all("checkIn")].find(({ day }) => day === held.day);
  if (!checkIn) throw new Error(`no check-in after ${held.day} days`);
  const raters = new Map<string, string>();
  for (const { participantId, momentId, satisfaction } of held.reratings ?? []) {
    const raterId = raters.get(participantId) ?? crypto.randomUUID();
    raters.set(participantId, raterId);
    const reRating = { checkInId: checkIn.id, momentId: idOf("moments", momentId), raterId, satisfaction };
    tables.set("reRating", reRatingId(reRating.checkInId, reRating.momentId, raterId), reRating);
  }
  const words = sample.story.checkIns.find(({ id }) => id === held.id);
  run(stage, "checkIns.close", {
    id: checkIn.id,
    heldOn: held.heldOn,
    summary: words ? sample.say(words.summary) : null,
    debrief: words?.debrief ? inOneLanguage(words.debrief, sample.say) : null,
  });
}

function inOneLanguage<K extends string>(
  texts: Readonly<Record<K, Sample["story"]["units"]["count"]>>,
  say: Sample["say"],
) {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, say(text as Parameters<typeof say>[0])]),
  ) as Record<K, string>;
}
