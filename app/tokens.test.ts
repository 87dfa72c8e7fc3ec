import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const tokens = read("./tokens.css");

type Values = ReadonlyMap<string, string>;

function block(css: string, selector: string): Values {
  const start = css.indexOf(`${selector} {`);
  const body = css.slice(css.indexOf("{", start) + 1, css.indexOf("}", start));
  return new Map([...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]));
}

/** Relative luminance (WCAG 2.2) of #rrggbb. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [x = 0, y = 0] = [luminance(a), luminance(b)].sort((m, n) => n - m);
  return (x + 0.05) / (y + 0.05);
}

const GROUNDS = ["bg", "surface", "sunken"];
const STAGES = [1, 2, 3, 4, 5].map((n) => `stage-${n}`);
const STATES = ["ok", "warn", "danger", "info"];
const FACTORS = ["factor-votes", "factor-importance", "factor-gap", "factor-charge"];

/** [foreground, background] that must reach 4.5. */
const TEXT = [
  ...["ink", "ink-2", "ink-3", "brand", ...STATES, ...STAGES].flatMap((text) =>
    GROUNDS.map((ground) => [text, ground] as const),
  ),
  ...["brand", ...STATES, ...STAGES].map((text) => [text, `${text}-tint`] as const),
  ...STATES.map((state) => ["ink", `${state}-tint`] as const),
  ...STAGES.map((stage) => ["on-stage", stage] as const),
  ["on-brand", "brand"],
  ["on-brand", "brand-hover"],
  ["ink", "brand-tint"],
  ["bg", "ink"],
] as const;

/** [mark, background] that must reach 3. */
const MARKS = ["line-strong", "focus", ...FACTORS].flatMap((mark) => GROUNDS.map((ground) => [mark, ground] as const));

describe.each([
  ["light", block(tokens, ":root")],
  ["dark", block(tokens, '[data-theme="dark"]')],
])("contrast, %s", (_theme, values) => {
  const colour = (name: string) => {
    const value = values.get(name);
    if (value === undefined || !/^#[0-9a-f]{6}$/.test(value))
      throw new Error(`--${name} is no #rrggbb colour: ${value}`);
    return value;
  };
  it.each(TEXT)("%s on %s can be read", (text, ground) =>
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5),
  );
  it.each(MARKS)("%s on %s can be seen", (mark, ground) =>
    expect(contrast(colour(mark), colour(ground))).toBeGreaterThanOrEqual(3),
  );
});

it("knows that black on white is 21 to 1", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
});

it("shows who follows a dark device the very same dark theme", () => {
  const chosen = block(tokens, '[data-theme="dark"]');
  expect(block(read("./system-theme.css"), '[data-theme="system"]')).toEqual(chosen);
  expect(chosen.size).toBeGreaterThan(35);
});
