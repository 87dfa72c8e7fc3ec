import { afterEach, beforeEach, expect, it, vi } from "vitest";

type Announcements = typeof import("./announcements");
let region: Announcements;
let said: string[];

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  region = await import("./announcements");
  said = [];
  region.subscribeToAnnouncements(() => said.push(region.announcement("polite")));
});
afterEach(() => vi.useRealTimers());

it("says what others do at most once in five seconds, the newest state wins", () => {
  region.announceOthers(() => "1 new card");
  region.announceOthers(() => "2 new cards");
  region.announceOthers(() => "3 new cards");
  expect(said).toEqual(["1 new card"]);
  vi.advanceTimersByTime(4999);
  expect(said).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(said).toEqual(["1 new card", "3 new cards"]);
  region.announceOthers(() => "4 new cards");
  expect(said).toHaveLength(2);
  vi.advanceTimersByTime(5000);
  expect(said.at(-1)).toBe("4 new cards");
});

it("says the person's own doing at once, even the same twice", () => {
  region.announceOthers(() => "1 new card");
  region.announce("Saved");
  region.announce("Saved");
  expect(said).toHaveLength(3);
  expect(said.map((s) => s.trim())).toEqual(["1 new card", "Saved", "Saved"]);
  expect(said[1]).not.toBe(said[2]);
});

it("stays silent for who no longer listens", () => {
  const stop = region.subscribeToAnnouncements(() => said.push("twice"));
  stop();
  region.announce("Saved");
  expect(said).toEqual(["Saved"]);
});
