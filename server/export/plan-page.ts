import { label } from "@/content/labels";
import { type PlanWord, planWord } from "@/content/plan-words";
import type { Locale } from "@/content/text";
import { type PlanGroup, type PlanGroupKey, type PlanRow, planGroups } from "@/domain/plan/rows";
import type { Action } from "@/domain/records";
import type { Given } from "@/domain/view/records-of";
import { type Html, html } from "./html";

const STYLE = `
  body { font: 1rem/1.5 system-ui, sans-serif; color: #1c1b1a; background: #fff; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
  h1, p, tbody th { overflow-wrap: anywhere; }
  h1 { font-size: 1.75rem; line-height: 1.2; margin: 0; }
  h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
  .table { overflow-x: auto; }
  table { border-collapse: collapse; width: 100%; }
  th, td { border-bottom: 1px solid #8a8680; padding: .4rem .6rem; text-align: left; vertical-align: top; }
  td { white-space: nowrap; }
  tbody th { min-width: 14rem; }
  td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
  small { display: block; color: #55514b; font-size: .85rem; }
  @media print { body { margin: 0; max-width: none; } tr { break-inside: avoid; } }`;

/** The plan as one page that needs nothing else, in the language of the workshop; made of what a viewer was given. */
export function planPage({ tables, derived }: Given): string {
  const { title, config, locale } = tables.workshop();
  const word = (name: PlanWord) => planWord(name, locale);
  const groups = planGroups(tables, derived("result", "latest")?.ranking ?? [], config);
  const page = html`<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${word("title")}: ${title}</title>
<style>${STYLE}
</style>
</head>
<body>
<main>
<h1>${word("title")}</h1>
<p><bdi>${title}</bdi></p>
${groups.length === 0 ? html`<p>${word("empty")}</p>` : groups.map((group) => section(group, locale))}
<p><small>${word("formula")}</small></p>
</main>
</body>
</html>
`;
  return `<!doctype html>\n${page.text}`;
}

function section({ key, rows }: PlanGroup, locale: Locale): Html {
  const head = (name: PlanWord, look = "") => html`<th scope="col" class="${look}">${planWord(name, locale)}</th>`;
  const name = nameOf(key, locale);
  return html`<h2 id="${key}">${name}</h2>
<div class="table" role="region" aria-labelledby="${key}" tabindex="0">
<table aria-labelledby="${key}">
<thead><tr>
${head("place", "n")}${head("action")}${head("benefit", "n")}${head("effect", "n")}${head("effort", "n")}${head("priority", "n")}${head("owner")}${head("due")}${head("status")}
</tr></thead>
<tbody>
${rows.map((row) => line(row, locale))}
</tbody>
</table>
</div>
`;
}

const nameOf = (key: PlanGroupKey, locale: Locale): string =>
  key === "unestimated" || key === "dropped" ? planWord(key, locale) : label("actionQuadrant", key)[locale];

function line({ action, place, moment, rank, benefit, priority }: PlanRow, locale: Locale): Html {
  const number = (n: number | null, digits = 0) =>
    html`<td class="n">${n === null ? "–" : written(n, digits, locale)}</td>`;
  const ranked = rank === null ? "" : `${planWord("rank", locale)} ${rank} · `;
  const { effect, effort, owner, dueOn, status, title } = action;
  return html`<tr>
${number(place)}<th scope="row"><bdi>${title}</bdi>${moment ? html`<small>${ranked}<bdi>${moment.title}</bdi></small>` : null}${details(action, locale)}</th>
${number(benefit, 1)}${number(effect, 1)}${number(effort, 1)}${number(priority, 1)}
<td><bdi>${owner?.name ?? planWord("nobody", locale)}</bdi></td>
<td>${dueOn === null ? "–" : dateOf(dueOn, locale)}</td>
<td>${label("actionStatus", status)[locale]}</td>
</tr>
`;
}

function details({ successMeasure, firstStep }: Action, locale: Locale): Html[] {
  const detail = (name: PlanWord, text: string) => html`<small>${planWord(name, locale)}: <bdi>${text}</bdi></small>`;
  return [
    ...(successMeasure?.name ? [detail("measure", successMeasure.name)] : []),
    ...(firstStep?.text ? [detail("firstStep", firstStep.text)] : []),
  ];
}

const written = (n: number, digits: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(n);

/** A calendar date has no zone: read and written as UTC. */
const dateOf = (date: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(`${date}T00:00:00Z`));
