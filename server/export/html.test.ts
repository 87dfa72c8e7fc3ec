import { expect, it } from "vitest";
import { html } from "./html";

it("[T9] takes whatever is put in as text, and only its own pieces as they are", () => {
  const item = (text: string) => html`<li title="${text}">${text}</li>`;
  const evil = `"><script>alert('x')</script>&amp;`;
  const page = html`<ul>${[item(evil), item("b")]}</ul>${null}${7}`.text;
  const safe = "&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;";
  expect(page).toBe(`<ul><li title="${safe}">${safe}</li><li title="b">b</li></ul>7`);
});
