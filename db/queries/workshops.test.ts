import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Touchpoint } from "@/domain/records";
import { actionOf, scenario, uuid } from "@/domain/scenario";
import { recordsOf, type TemporaryStore, temporaryStore } from "../journal/temporary-store";
import { addAuditEvent, listAuditEvents } from "./audits";
import {
  addReviewLink,
  addScreenToken,
  listReviewLinks,
  listScreenTokens,
  openReviewLink,
  openScreenToken,
  revokeReviewLink,
  revokeScreenToken,
} from "./links";
import { addCoFacilitator, listRoles, removeCoFacilitator, transferOwnership } from "./roles";
import { findWorkshopByJoinCode, listWorkshopsOf } from "./workshops";

const W = uuid("workshop");
const [kerstin, jo, ali] = ["Kerstin", "Jo", "Ali"];

const cardOf = (n: number, card: Partial<Touchpoint> = {}): readonly ["touchpoint", Touchpoint] => [
  "touchpoint",
  {
    id: uuid(`card ${n}`),
    participantId: null,
    text: "The lobby",
    stage: "fmot",
    period: "at",
    periodOverride: false,
    channel: null,
    round: 1,
    momentId: null,
    source: "participant",
    adopted: false,
    displayOrder: 0.5,
    hiddenAt: null,
    seq: n,
    createdAt: 1,
    updatedAt: 1,
    ...card,
  },
];

let store: TemporaryStore;
beforeEach(() => {
  store = temporaryStore();
  const insert = store.sqlite.prepare(
    "insert into user (id, name, email, locale, role, created_at) values (?, ?, ?, 'en', 'member', 0)",
  );
  for (const name of [kerstin, jo, ali]) insert.run(name, name, `${name}@example.com`.toLowerCase());
  create({ createdAt: 1 });
});
afterEach(() => store.dispose());

function create(workshop: { id?: string; joinCode?: string; createdAt: number }) {
  const records = [
    actionOf(1, { status: "open" }),
    actionOf(2, { status: "in_progress" }),
    actionOf(3, { status: "done" }),
    actionOf(4, { status: "draft" }),
    cardOf(1),
    cardOf(2, { hiddenAt: 5 }),
    cardOf(3, { source: "template" }),
    cardOf(4, { source: "template", adopted: true }),
  ];
  const { tables } = scenario({ phase: "commit", participants: 3, workshop, records });
  const last = tables.get("participant", uuid("participant 3"));
  if (last) tables.set("participant", last.id, { ...last, status: "left" });
  store.journal.create({
    records: [...recordsOf(tables)],
    roles: [{ userId: kerstin, role: "facilitator" }],
    now: workshop.createdAt,
  });
}

describe("my workshops", () => {
  it("are those I lead, the newest first, with people who are in, cards that count and actions", () => {
    create({ id: uuid("newer"), joinCode: "NEWER234", createdAt: 2 });
    expect(listWorkshopsOf(store.db, kerstin)).toEqual([
      expect.objectContaining({ id: uuid("newer"), createdAt: 2 }),
      {
        id: W,
        title: "Hotel",
        phase: "commit",
        role: "facilitator",
        startsAt: null,
        createdAt: 1,
        closedAt: null,
        archivedAt: null,
        templateId: null,
        agendaMinutes: 90,
        collectUntil: null,
        people: 2,
        touchpoints: 2,
        openActions: 2,
        doneActions: 1,
      },
    ]);
    expect(listWorkshopsOf(store.db, jo)).toEqual([]);
  });

  it("are found by their code", () => {
    expect(findWorkshopByJoinCode(store.db, "ABCD2345")).toEqual({ id: W, phase: "commit", lockedAt: null });
    expect(findWorkshopByJoinCode(store.db, "ABCD2346")).toBeUndefined();
  });
});

describe("roles", () => {
  it("are given to helpers and taken from them, never from the owner", () => {
    expect(addCoFacilitator(store.db, W, jo, 5)).toBe(true);
    expect(addCoFacilitator(store.db, W, jo, 6)).toBe(false);
    expect(addCoFacilitator(store.db, W, kerstin, 6)).toBe(false);
    expect(listRoles(store.db, W).map(({ name, role }) => [name, role])).toEqual([
      [kerstin, "facilitator"],
      [jo, "co_facilitator"],
    ]);
    expect(listWorkshopsOf(store.db, jo)).toMatchObject([{ role: "co_facilitator" }]);
    expect(removeCoFacilitator(store.db, W, kerstin)).toBe(false);
    expect(removeCoFacilitator(store.db, W, jo)).toBe(true);
    expect(listRoles(store.db, W)).toHaveLength(1);
  });

  it("change hands only within the workshop", () => {
    addCoFacilitator(store.db, W, jo, 5);
    expect(transferOwnership(store.db, W, ali)).toBe(false);
    expect(transferOwnership(store.db, W, jo)).toBe(true);
    expect(listRoles(store.db, W).map(({ name, role }) => [name, role])).toEqual([
      [jo, "facilitator"],
      [kerstin, "co_facilitator"],
    ]);
  });
});

describe.each([
  { kind: "screen", open: openScreenToken, revoke: revokeScreenToken, list: listScreenTokens },
  { kind: "review", open: openReviewLink, revoke: revokeReviewLink, list: listReviewLinks },
])("a $kind link", ({ kind, open, revoke, list }) => {
  const link = { workshopId: W, id: uuid("link"), tokenHash: "hash", createdAt: 10, expiresAt: 100 };
  beforeEach(() => {
    if (kind === "screen") addScreenToken(store.db, link);
    else addReviewLink(store.db, { ...link, scope: "update", label: "Board", participantId: null });
  });

  it("[T12] opens by its token until it expires, and notes its last use", () => {
    expect(open(store.db, "hash", 99)).toEqual({ workshopId: W, id: link.id, expiresAt: 100 });
    expect(list(store.db, W)).toMatchObject([{ id: link.id, lastUsedAt: 99 }]);
    expect(open(store.db, "hash", 100)).toBeUndefined();
    expect(open(store.db, "another", 50)).toBeUndefined();
  });

  it("[T12] opens no more once it is revoked", () => {
    expect(revoke(store.db, uuid("other workshop"), link.id, 20)).toBe(false);
    expect(revoke(store.db, W, link.id, 20)).toBe(true);
    expect(revoke(store.db, W, link.id, 21)).toBe(false);
    expect(open(store.db, "hash", 30)).toBeUndefined();
    expect(list(store.db, W)).toMatchObject([{ revokedAt: 20, lastUsedAt: null }]);
  });

  it("never shows the hash", () => expect(JSON.stringify(list(store.db, W))).not.toContain("hash"));
});

describe("the audit trail", () => {
  it("takes events from outside the commands, newest first", () => {
    const actor = { role: "admin", id: ali, name: ali } as const;
    addAuditEvent(store.db, { workshopId: W, actor, type: "workshops.takeOver", at: 5 });
    addAuditEvent(store.db, { workshopId: W, actor, type: "screen.createToken", payload: { id: "x" }, at: 5 });
    expect(listAuditEvents(store.db, W)).toEqual([
      { at: 5, actorRole: "admin", actorName: ali, type: "screen.createToken", payload: { id: "x" }, revision: 0 },
      { at: 5, actorRole: "admin", actorName: ali, type: "workshops.takeOver", payload: {}, revision: 0 },
    ]);
    expect(listAuditEvents(store.db, W, 1)).toHaveLength(1);
  });
});
