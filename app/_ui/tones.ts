export type Tone = "ok" | "warn" | "danger" | "info" | "neutral";
export type Tint = 1 | 2 | 3 | 4 | 5;

/** Text on its own tint. */
export const toneStyles: Readonly<Record<Tone, string>> = {
  ok: "bg-ok-tint text-ok",
  warn: "bg-warn-tint text-warn",
  danger: "bg-danger-tint text-danger",
  info: "bg-info-tint text-info",
  neutral: "bg-sunken text-ink-2",
};

export const tintStyles: Readonly<Record<Tint, string>> = {
  1: "bg-stage-1-tint text-stage-1",
  2: "bg-stage-2-tint text-stage-2",
  3: "bg-stage-3-tint text-stage-3",
  4: "bg-stage-4-tint text-stage-4",
  5: "bg-stage-5-tint text-stage-5",
};

export const solidStyles: Readonly<Record<Tint, string>> = {
  1: "bg-stage-1 text-on-stage",
  2: "bg-stage-2 text-on-stage",
  3: "bg-stage-3 text-on-stage",
  4: "bg-stage-4 text-on-stage",
  5: "bg-stage-5 text-on-stage",
};
