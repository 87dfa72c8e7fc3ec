import { expect, it } from "vitest";
import { keyName } from "./use-keys";

const pressed = (key: string, held: { ctrlKey?: boolean; metaKey?: boolean } = {}) =>
  keyName({ key, ctrlKey: false, metaKey: false, ...held });

it("names every key in small letters, however the browser writes it", () => {
  expect([pressed("N"), pressed("ArrowDown"), pressed("Enter"), pressed(" ")]).toEqual([
    "n",
    "arrowdown",
    "enter",
    " ",
  ]);
});

it("names Ctrl and the command key alike", () => {
  expect(pressed("Z", { ctrlKey: true })).toBe("mod+z");
  expect(pressed("z", { metaKey: true })).toBe("mod+z");
});
