import { describe, expect, it } from "vitest";
import { type ShownToast, type ToastTexts, withToast } from "./toast-list";

const action = { label: "Undo", onAction: () => {} };
const shown = (...toasts: ToastTexts[]) => toasts.reduce<readonly ShownToast[]>(withToast, []);
const told = (toasts: readonly ShownToast[]) => toasts.map(({ text, action: offer }) => `${text}${offer ? " !" : ""}`);

describe("toasts in view", () => {
  it("are the newest three, each with an id of its own", () => {
    const toasts = shown({ text: "1" }, { text: "2" }, { text: "3" }, { text: "4" });
    expect(told(toasts)).toEqual(["2", "3", "4"]);
    expect(new Set(toasts.map(({ id }) => id)).size).toBe(3);
  });

  it("offer side by side what goes side by side, and only the newest where it ends the earlier ones", () => {
    expect(told(shown({ text: "1", action }, { text: "2", action }))).toEqual(["1 !", "2 !"]);
    const toasts = shown({ text: "1", action }, { text: "2", action, offers: "ended" });
    expect(told(toasts)).toEqual(["1", "2 !"]);
    expect(told(withToast(toasts, { text: "3" })), "another sentence leaves it").toEqual(["1", "2 !", "3"]);
  });

  it("offer nothing any more once the newest offer was taken up; that one goes, others stay to be read", () => {
    const toasts = shown({ text: "1", action }, { text: "2", action }, { text: "Refused", tone: "danger" });
    expect(told(withToast(toasts, { text: "Undone", offers: "takenUp" }))).toEqual(["1", "Refused", "Undone"]);
    expect(told(withToast(toasts.slice(0, 1), { text: "Undone", offers: "ended" }))).toEqual(["1", "Undone"]);
  });
});
