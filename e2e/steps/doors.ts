import { expect, type Page } from "@playwright/test";

/** What has opened over the page. */
export const OPENED = ":is([role=dialog], [role=menu], dialog[open])";

/** A way to something that opens over a page: keys, or the selector of a button that shows by its picture what it does. */
type Door = { keys: string } | { button: string };

/** A button that is not there by now is none: it would be waited for until the whole test's time is up. */
const THERE = { timeout: 15_000 };

const icon = (name: string, within = ""): Door => ({ button: `${within} button:has(svg.lucide-${name})` });

/** By the name of the view, as the story of the pictures names it. */
const DOORS: Readonly<Record<string, Readonly<Record<string, Door>>>> = {
  dashboard: {
    account: { button: "header [aria-haspopup=menu]" },
    "more for a workshop": { button: "main [aria-haspopup=menu]" },
  },
  plan: { "check-ins": icon("calendar-check"), export: icon("download"), share: icon("link-2") },
  workshop: { evidence: icon("plus", "main") },
  "cockpit-lobby": {
    "the code in large": icon("qr-code"),
    people: icon("users"),
    "parking lot": icon("square-parking"),
    keys: { keys: "?" },
    palette: { keys: "Control+k" },
  },
  "cockpit-collect-silent": { "round 2": { button: "main label:has(input[type=radio]:not(:checked))" } },
  "cockpit-collect": { card: { button: "main [role=listitem] [aria-haspopup=menu]" } },
  "cockpit-cluster": { item: { button: "main [role=listitem] [aria-haspopup=menu]" } },
  "cockpit-vote": { "moving on": { keys: "n" } },
  "cockpit-plan": { "a new action": { keys: "a" } },
  "phone-collect": { menu: { button: "header [aria-haspopup=dialog]" } },
};

/** Opens one thing after the other over this view, and closes it again. */
export async function throughDoors(page: Page, view: string, look: (name: string) => Promise<void>): Promise<void> {
  const opened = page.locator(OPENED);
  for (const [name, door] of Object.entries(DOORS[view] ?? {})) {
    if ("keys" in door) await pressUntilOpen(page, door.keys, `${name} of ${view}`);
    else await page.locator(door.button).locator("visible=true").first().click(THERE);
    await expect(opened.first(), `${name} of ${view}`).toBeVisible();
    await look(`${view}: ${name}`);
    await close(page, `${name} of ${view}`);
  }
}

/** A window that has just changed its size may draw the page anew, and what the press has opened goes with the old one. */
async function pressUntilOpen(page: Page, keys: string, what: string): Promise<void> {
  const opened = page.locator(OPENED);
  await expect(async () => {
    if ((await opened.count()) === 0) await page.keyboard.press(keys);
    await expect(opened.first(), what).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 10_000 });
}

/** A window that has just changed its size may draw what is open anew, and that after the press. */
async function close(page: Page, what: string): Promise<void> {
  const opened = page.locator(OPENED);
  await expect(async () => {
    if ((await opened.count()) > 0) await page.keyboard.press("Escape");
    await expect(opened, what).toHaveCount(0, { timeout: 500 });
  }).toPass({ timeout: 10_000 });
}
