import { isBefore } from "../phases";
import { seededRandom, uuidFrom } from "../random";
import { rankingInputOf } from "../ranking/from-state";
import { rankPoint } from "../ranking/rank";
import { CHANNELS, PERIODS, STAGES } from "../stages";
import { agendaOf, configOf } from "../workshop-defaults";
import type { WorkshopFile } from "./format.schema";
import { type Imported, recordsOf } from "./records-of";

/** Test support: how big a made-up file is, and what kind of workshop it comes from. */
export interface Given {
  seed?: number;
  phase?: WorkshopFile["workshop"]["phase"];
  anonymity?: WorkshopFile["workshop"]["anonymity"];
  moments?: number;
  cards?: number;
}

const AT = "2026-03-02T09:00:00.000Z";

/** Test support: a sound file with something in every list. */
export function fileOf({
  seed = 1,
  phase = "closed",
  anonymity = "named",
  moments = 5,
  cards = 8,
}: Given = {}): WorkshopFile {
  const random = seededRandom(`file ${seed}`);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const named = anonymity === "named";
  const isRevealed = !isBefore(phase, "reveal");
  const ids = (prefix: string, n: number) => Array.from({ length: n }, (_, i) => `${prefix}${i + 1}`);
  const people = named ? ids("p", 3) : [];
  const momentIds = ids("m", moments);
  const cardIds = ids("t", cards);
  const ideaIds = ids("i", cards);
  const author = () => (named && random() < 0.7 ? { authorId: pick(people) } : {});
  const file: WorkshopFile = {
    format: "touchstone/workshop",
    version: 1,
    exportedAt: AT,
    workshop: {
      peopleExpected: 12,
      frontLineExpected: 7,
      approvers: "Frau Adler",
      title: `Workshop ${seed}`,
      goal: "Ein Ziel",
      persona: "",
      templateId: "hotel",
      stageModel: "five",
      agendaMinutes: 90,
      agenda: agendaOf(90),
      startsAt: AT,
      phase,
      phaseTimes: { collect: { startedAt: AT, usedMs: 5 } },
      round: 1,
      revealStep: 0,
      locale: "de",
      anonymity,
      revision: 7,
      tieBreak:
        isRevealed && moments > 1 ? { momentIds: momentIds.slice(0, 2), result: [{ momentId: "m2", dots: 3 }] } : null,
      createdAt: AT,
      closedAt: isBefore(phase, "closed") ? null : AT,
      archivedAt: phase === "archived" ? AT : null,
      erasedAt: null,
      config: configOf("seed", 90),
    },
    participants: people.map((id) => ({ id, displayName: `Person ${id}` })),
    touchpoints: cardIds.map((id) => ({
      id,
      ...author(),
      text: `Card ${Math.floor(random() * 4)}`,
      stage: pick(STAGES),
      period: pick(PERIODS),
      channel: pick([null, ...CHANNELS]),
      source: "participant",
      adopted: true,
      momentId: pick([null, ...momentIds]),
      displayOrder: random() < 0.8 ? random() : null,
      ...(random() < 0.1 ? { hidden: true as const } : {}),
    })),
    moments: momentIds.map((id, i) => ({
      id,
      title: `Moment ${i}`,
      stage: pick(STAGES),
      period: pick(PERIODS),
      mergedInto: i > 2 && random() < 0.3 ? pick(momentIds.slice(0, i)) : null,
      ...(isBefore(phase, "rate") ? {} : { shortlisted: random() < 0.8 }),
      ...(isRevealed ? { confirmedAsTruth: i === 0, departureReason: i === 0 ? "Darum" : null, scene: null } : {}),
    })),
    suggestions: [{ kind: "name", momentId: "m1", touchpointIds: ["t1"], text: "Besser", outcome: "open" }],
    evidence: ids("e", 3).map((id, i) => ({
      kind: "survey",
      sentiment: -1,
      text: `Evidence ${id}`,
      url: i === 0 ? "https://example.org/a" : null,
      occurredOn: "2026-01-31",
      count: 3,
      momentId: i === 1 ? null : pick(momentIds),
      touchpointId: i === 1 ? pick(cardIds) : null,
    })),
    ideas: isBefore(phase, "ideate")
      ? []
      : ideaIds.map((id, i) => ({
          id,
          ...author(),
          momentId: pick(momentIds),
          kind: pick(["remove_detractor", "raise_standard", "add_enhancer"] as const),
          text: `Idea ${Math.floor(random() * 3)}`,
          cardId: null,
          basedOnIdeaId: i > 0 && random() < 0.3 ? pick(ideaIds.slice(0, i)) : null,
          ticked: random() < 0.5,
        })),
    actions: isBefore(phase, "plan") ? [] : momentIds.map((momentId, i) => actionOf(`a${i + 1}`, momentId, people)),
    parkingLot: [{ text: "Später", phase: "collect", outcome: "open" }],
    checkIns: [],
    snapshots: [],
  };
  if (!isBefore(phase, "commit")) {
    const updates = [{ actionId: "a1", status: "done" as const, metricValue: 4, note: null }];
    file.checkIns.push({
      id: "c1",
      day: 30,
      dueOn: "2026-04-01",
      heldOn: "2026-04-01",
      summary: "Gut",
      debrief: null,
      updates,
    });
  }
  if (isRevealed) file.snapshots.push(snapshotOf(file));
  return file;
}

function actionOf(id: string, momentId: string, people: readonly string[]): WorkshopFile["actions"][number] {
  return {
    id,
    momentId,
    ideaIds: [],
    title: `Action ${id}`,
    scene: null,
    owner: { name: "Ada", ...(people[0] ? { participantId: people[0] } : {}) },
    promisedAt: AT,
    dueOn: "2026-04-01",
    effect: 3.5,
    effort: 2,
    successMeasure: { name: "Wartezeit", unit: "Minuten", baseline: 9, target: 3, current: 4 },
    empowerment: { text: "", spendLimit: { amount: 50, currency: "EUR" } },
    ifThen: null,
    firstStep: { text: "Fragen", dueBy: null, done: true },
    status: "done",
    statusReason: null,
    notes: [{ at: AT, by: "Ada", text: "Läuft" }],
  };
}

/** What the ranking makes of the file's moments and actions, as if nobody had voted but ten people had taken part. */
function snapshotOf(file: WorkshopFile): WorkshopFile["snapshots"][number] {
  const { tables, idOf } = importOf(file);
  const back = new Map(
    (["moments", "actions", "checkIns"] as const).flatMap((list) =>
      file[list].map(({ id }) => [idOf(list, id), id] as const),
    ),
  );
  const result = JSON.parse(JSON.stringify(rankPoint(rankingInputOf(tables)), (_, value) => back.get(value) ?? value));
  return {
    revision: 6,
    formula: "impact/1",
    at: AT,
    result: { ...result, contributors: 10 },
    distributions: [{ momentId: "m1", importance: [0, 1, 2, 3, 4], satisfaction: null }],
  };
}

/** Test support: the file with ids drawn from `seed`. */
export function importOf(file: WorkshopFile, seed = "import"): Imported {
  const random = seededRandom(seed);
  const newId = () => uuidFrom(random);
  return recordsOf(file, { id: newId(), joinCode: "ABCD2345", now: Date.parse("2026-06-01T00:00:00Z"), newId });
}

/** Test support: what two files of one workshop must agree in; ids become the places of what they name. */
export function comparable({ exportedAt: _, ...file }: WorkshopFile): unknown {
  const places = new Map(
    (["participants", "touchpoints", "moments", "ideas", "actions", "checkIns"] as const).flatMap((list) =>
      file[list].map(({ id }, i) => [id, `${list} ${i}`] as const),
    ),
  );
  return JSON.parse(JSON.stringify(file, (_key, value) => places.get(value) ?? value));
}
