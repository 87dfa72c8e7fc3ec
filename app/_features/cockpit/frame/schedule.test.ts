import { describe, expect, it } from "vitest";
import { newWorkshop } from "@/domain/workshop-defaults";
import { minutesBehind, nextTimeBox, plannedEnd, plannedMinutes, presentEnd, scheduleOf } from "./schedule";

const MINUTE = 60_000;
const START = Date.UTC(2026, 2, 2, 9);
const long = { ...newWorkshop({ id: "w", title: "Hotel", joinCode: "7KQM4XWD", now: START, agendaMinutes: 180 }) };
const running = {
  ...long,
  phase: "collect" as const,
  phaseTimes: {
    lobby: { startedAt: START, usedMs: 12 * MINUTE },
    frame: { startedAt: START + 12 * MINUTE, usedMs: 15 * MINUTE },
    collect: { startedAt: START + 27 * MINUTE, usedMs: 0 },
  },
};

describe("schedule", () => {
  it("shows what is past, present and ahead, with the break where it belongs", () => {
    const rows = scheduleOf(running, START + 37 * MINUTE);
    expect(rows.map(({ state }) => state).slice(0, 4)).toEqual(["past", "past", "now", "ahead"]);
    expect(rows[0]?.usedMs).toBe(12 * MINUTE);
    expect(rows[2]?.usedMs).toBe(10 * MINUTE);
    expect(rows[3]?.usedMs).toBeNull();
    expect(rows.filter(({ breakAfter }) => breakAfter > 0)).toMatchObject([{ phase: "rate", breakAfter: 15 }]);
  });

  it("plans the end from the date, else from the opening, else not at all", () => {
    expect(plannedEnd(long, START)).toBeNull();
    expect(plannedEnd(running, START)).toBe(START + 180 * MINUTE);
    expect(plannedEnd({ ...running, startsAt: START - 5 * MINUTE }, START)).toBe(START + 175 * MINUTE);
  });

  it("ends two minutes late if the lobby took two minutes more", () => {
    const timerEndsAt = START + 52 * MINUTE;
    expect(presentEnd({ ...running, timerEndsAt }, START + 37 * MINUTE)).toBe(START + 182 * MINUTE);
  });

  it("runs later while the time is up, and earlier by what is switched off", () => {
    const late = { ...running, timerEndsAt: START + 52 * MINUTE };
    expect(presentEnd(late, START + 60 * MINUTE)).toBe(START + 190 * MINUTE);
    const agenda = { ...late.agenda, rate: { minutes: 15, off: true } };
    expect(presentEnd({ ...late, agenda }, START + 60 * MINUTE)).toBe(START + 175 * MINUTE);
  });

  it("adds the break to the minutes of the phases", () => {
    expect(plannedMinutes(long)).toBe(180);
    expect(plannedMinutes({ ...long, agenda: { ...long.agenda, rate: { minutes: 15, off: true } } })).toBe(165);
  });

  it("counts the whole minutes it runs late or early", () => {
    const timed = { ...running, timerEndsAt: START + 53.5 * MINUTE };
    expect(minutesBehind(timed, START + 37 * MINUTE)).toBe(3);
    expect(minutesBehind({ ...running, timerEndsAt: START + 45 * MINUTE }, START + 37 * MINUTE)).toBe(-5);
    expect(minutesBehind(long, START)).toBeNull();
    const nextWeek = START + 7 * 24 * 60 * MINUTE;
    expect(minutesBehind({ ...running, timerEndsAt: nextWeek + 5 * MINUTE }, nextWeek)).toBeNull();
    const { minutes } = timed.agenda.ideate;
    const ideate = { minutes: minutes - 5, off: false, planned: { minutes, off: false } };
    expect(
      minutesBehind({ ...timed, agenda: { ...timed.agenda, ideate } }, START + 37 * MINUTE),
      "as the clocks tell the ends",
    ).toBe(-2);
  });

  it("keeps the planned end when a phase is left out on the way, and tells what is gained", () => {
    const timed = { ...running, timerEndsAt: START + 53.5 * MINUTE };
    const now = START + 37 * MINUTE;
    const rate = { minutes: 15, off: true, planned: { minutes: 15, off: false } };
    const shortened = { ...timed, agenda: { ...timed.agenda, rate } };
    expect(plannedEnd(shortened, now)).toBe(plannedEnd(timed, now));
    expect(minutesBehind(shortened, now)).toBe(-12);
    const back = { minutes: 15, off: false, planned: { minutes: 15, off: true } };
    expect(plannedEnd({ ...timed, agenda: { ...timed.agenda, rate: back } }, now)).toBe(START + 165 * MINUTE);
  });

  it("calls nothing done while cards are collected ahead", () => {
    const ahead = { ...running, collectUntil: START + 60 * 24 * MINUTE };
    expect(
      scheduleOf(ahead, START)
        .map(({ state }) => state)
        .slice(0, 4),
    ).toEqual(["ahead", "ahead", "now", "ahead"]);
  });

  it("changes time boxes by single minutes below ten and by five above", () => {
    expect([30, 15, 11, 10, 7, 2, 1].map((minutes) => nextTimeBox(minutes, -1))).toEqual([25, 10, 6, 9, 6, 1, 1]);
    expect([1, 9, 10, 15, 600].map((minutes) => nextTimeBox(minutes, 1))).toEqual([2, 10, 15, 20, 600]);
  });

  it("knows no end before the start and after the close", () => {
    expect(presentEnd(long, START)).toBeNull();
    expect(presentEnd({ ...running, phase: "closed" }, START)).toBeNull();
  });
});
