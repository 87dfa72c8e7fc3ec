const times = (n: number, text: string): string => text.repeat(n);

/** Markup and script in every form that has once run somewhere. Where one ran, it would set `window.__xss`. */
const RUN = "window.__xss=1";
const PAYLOADS = [
  ...[
    "img src=x",
    "svg",
    "body",
    "video",
    "audio src=x",
    "iframe",
    "input autofocus",
    "details open",
    "marquee",
  ].flatMap((tag) =>
    ["onerror", "onload", "onfocus", "ontoggle", "onstart"].map((event) => `<${tag} ${event}=${RUN}>`),
  ),
  `<script>${RUN}</script>`,
  `<ScRiPt>${RUN}</sCrIpT>`,
  `<script src="data:text/javascript,${RUN}"></script>`,
  `</script><script>${RUN}</script>`,
  `--></style></script></title></textarea><script>${RUN}</script>`,
  `<a href="javascript:${RUN}">press</a>`,
  `javascript:${RUN}`,
  `"onmouseover="${RUN}`,
  `' onfocus='${RUN}' autofocus='`,
  `<svg><script>${RUN}</script></svg>`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror=${RUN}>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>">`,
  `<object data="javascript:${RUN}">`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `{{constructor.constructor("${RUN}")()}}`,
  `\${${RUN}}`,
  `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
];

/** What people and their keyboards send, and what nobody should. Each is whole and visible. */
const BASES = [
  "x",
  "The lift is slow",
  "Überraschungsfrühstück für Frühaufsteher",
  "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenvergabestelle",
  "\u{1F469}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466} at the desk",
  "\u{1F1E9}\u{1F1EA}\u{1F1EC}\u{1F1E7}\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}",
  "\u{1F44D}\u{1F3FD}\u{1F9D1}\u{1F3FF}\u200D\u{1F9B0}",
  "يرحب بنا الحارس عند الباب",
  "הדלת נפתחה מאליה",
  "\u202Eright to left by force\u202C",
  "\u2067isolated\u2069 \u2066parts\u2069",
  "zero\u200Bwidth\u200Cin\u200Dside\uFEFF",
  `Z${times(30, "\u0335\u0310")}algo`,
  "e\u0301 and \u00E9 are one, \u212B and \u00C5 too",
  "朝食は十一時まで",
  "안녕하세요 ภาษาไทย हिन्दी",
  times(60, "W"),
  times(60, "\u{1F9ED}"),
  '"quoted" & {braces} %s %d \\n \\0',
  "Robert'); DROP TABLE workshop;--",
  "=1+1 +1 -1 @SUM(A1)",
  "__proto__ constructor toString",
  "null undefined NaN true",
  "1e309 -0 0x10",
];
const SURROUNDED: ((text: string) => string)[] = [
  (text) => text,
  (text) => `  ${text}\t`,
  (text) => `\u00A0${text}\u3000`,
  (text) => `${text}\u0007\u001B[31m`,
  (text) => `${text}\n${text}`,
  (text) => `<b>${text}</b>`,
  (text) => `\u061C${text}\u200E`,
  (text) => text.normalize("NFD"),
  (text) => text.toUpperCase(),
];

export const HOSTILE_TEXTS: readonly string[] = [
  ...PAYLOADS,
  ...BASES.flatMap((base) => SURROUNDED.map((around) => around(base))),
];

/** Longest text of a field of the exported file, in code points. */
const LONGEST: Readonly<Record<string, number>> = {
  title: 120,
  goal: 2000,
  persona: 2000,
  text: 200,
  scene: 2000,
  departureReason: 2000,
  ifThen: 500,
  statusReason: 2000,
  summary: 2000,
  expected: 2000,
  happened: 2000,
  why: 2000,
  next: 2000,
  note: 2000,
  by: 60,
  name: 60,
};

const cut = (text: string, most: number): string => [...text.normalize("NFC").trim()].slice(0, most).join("").trim();

/** Puts one hostile text after the other into every field of a workshop's file that people write. */
export class Hostile {
  #next = 0;
  /** As they were put in, whatever field they stand in. */
  readonly used = new Set<string>();

  text(most = 200): string {
    const text = cut(HOSTILE_TEXTS[this.#next++ % HOSTILE_TEXTS.length] ?? "", most);
    this.used.add(text);
    return text;
  }

  /** @returns a copy; fields that hold nothing stay so */
  in(value: unknown, key = ""): unknown {
    if (typeof value === "string") return value !== "" && key in LONGEST ? this.text(LONGEST[key]) : value;
    if (Array.isArray(value)) return value.map((each) => this.in(each, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, this.in(each, name)]));
  }
}
