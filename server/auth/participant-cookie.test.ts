import { randomInt, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenDoor, openDoor } from "../door.testing";
import {
  linkCookieValue,
  reviewCookieName,
  reviewFromCookies,
  screenCookieName,
  screenFromCookies,
} from "./link-cookie";
import { newParticipant, participantCookieName, participantFromCookies, participantOfKey } from "./participant-cookie";
import { hashToken, newToken } from "./tokens";

let door: OpenDoor;
const workshopId = randomUUID();
const { id: participantId, cookie: value, secretHash } = newParticipant();
const screen = newToken();
const review = newToken();
const hour = 3_600_000;

beforeAll(async () => {
  door = await openDoor();
  const add = (table: string, row: Record<string, unknown>) =>
    door.runtime.sqlite
      .prepare(`insert into ${table} (${Object.keys(row)}) values (${Object.keys(row).map(() => "?")})`)
      .run(Object.values(row));
  add("workshop", {
    id: workshopId,
    slug: "",
    join_code: "AAAAAAAA",
    title: "",
    goal: "",
    persona: "",
    stage_model: "five",
    agenda_minutes: "90",
    agenda: "{}",
    phase: "lobby",
    phase_times: "{}",
    round: 1,
    reveal_step: 0,
    locale: "en",
    anonymity: "anonymous",
    revision: 0,
    created_at: 1,
    config: "{}",
  });
  add("participant", {
    workshop_id: workshopId,
    id: participantId,
    display_name: "Anna",
    kind: "device",
    secret_hash: secretHash,
    join_seq: 1,
    joined_in_phase: "lobby",
    status: "active",
    done: "[]",
    created_at: 1,
  });
  add("screen_token", {
    workshop_id: workshopId,
    id: "s",
    token_hash: hashToken(screen),
    created_at: 1,
    expires_at: Date.now() + hour,
  });
  add("review_link", {
    workshop_id: workshopId,
    id: "r",
    token_hash: hashToken(review),
    scope: "view",
    label: "Board",
    created_at: 1,
    expires_at: Date.now() + hour,
  });
});
afterAll(() => door.close());

const participant = (cookie: string, id = workshopId, https = false) =>
  participantFromCookies(door.runtime.db, new Map([[participantCookieName(id), cookie]]), id, https);
const screenOf = (cookie: string, id = workshopId) =>
  screenFromCookies(door.runtime.db, new Map([[screenCookieName(id), cookie]]), id, false);
const reviewOf = (cookie: string, id = workshopId) =>
  reviewFromCookies(door.runtime.db, new Map([[reviewCookieName(id), cookie]]), id, false);

describe("[S8] the participant's cookie", () => {
  it("is known as it was given out, in its own workshop only", () => {
    expect(participant(value)).toEqual({ participantId });
    expect(participant(value, randomUUID())).toBeNull();
  });

  it("does not count without the __Host- prefix on https", () => {
    expect(participant(value, workshopId, true)).toBeNull();
    const cookies = new Map([[`__Host-${participantCookieName(workshopId)}`, value]]);
    expect(participantFromCookies(door.runtime.db, cookies, workshopId, true)).toEqual({ participantId });
  });

  it("is refused after any of 10,000 single-bit flips", () => {
    const bytes = Buffer.from(value, "latin1");
    for (let i = 0; i < 10_000; i += 1) {
      const flipped = Buffer.from(bytes);
      const at = randomInt(bytes.length * 8);
      flipped.writeUInt8(flipped.readUInt8(at >> 3) ^ (1 << (at & 7)), at >> 3);
      expect(participant(flipped.toString("latin1")), flipped.toString("latin1")).toBeNull();
    }
  });

  it("ends with the removal of its participant", () => {
    door.runtime.sqlite.prepare("update participant set status = 'removed'").run();
    expect(participant(value)).toBeNull();
    door.runtime.sqlite.prepare("update participant set status = 'active'").run();
  });

  it("[T20] stands in no table as it is", () => {
    const rows = JSON.stringify(door.runtime.sqlite.prepare("select * from participant").all());
    expect(rows).not.toContain(value.split(".")[2]);
  });
});

describe("[T12] cookies of links", () => {
  it("are known in their workshop only, and not as each other", () => {
    expect(screenOf(linkCookieValue(screen))).toEqual({ id: "s" });
    expect(reviewOf(linkCookieValue(review))).toMatchObject({ id: "r", scope: "view", participantId: null });
    expect(screenOf(linkCookieValue(screen), randomUUID())).toBeNull();
    expect(screenOf(linkCookieValue(review))).toBeNull();
    expect(reviewOf(linkCookieValue(screen))).toBeNull();
    for (const nonsense of ["", "v1.", screen, `v2.${screen}`, `v1.${screen}x`]) expect(screenOf(nonsense)).toBeNull();
  });

  it("end with revocation and expiry", () => {
    door.runtime.sqlite.prepare("update screen_token set revoked_at = 1").run();
    door.runtime.sqlite.prepare("update review_link set expires_at = ?").run(Date.now() - 1);
    expect(screenOf(linkCookieValue(screen))).toBeNull();
    expect(reviewOf(linkCookieValue(review))).toBeNull();
  });
});

describe("a participant of a key", () => {
  const key = "0".repeat(32);
  const given = participantOfKey("secret", workshopId, key);

  it("is the same person each time, in a form like any other", () => {
    expect(participantOfKey("secret", workshopId, key)).toEqual(given);
    expect(given.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(given.cookie).toHaveLength(newParticipant().cookie.length);
  });

  it("is somebody else with another key, workshop or server", () => {
    const others = [
      participantOfKey("secret", workshopId, "1".repeat(32)),
      participantOfKey("secret", randomUUID(), key),
      participantOfKey("other", workshopId, key),
    ];
    for (const other of others) {
      expect(other.id).not.toBe(given.id);
      expect(other.secretHash).not.toBe(given.secretHash);
    }
  });
});
