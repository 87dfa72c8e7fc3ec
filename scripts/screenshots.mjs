import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium as engine } from "playwright";
import { chromium } from "./chromium.mjs";

/** Takes pictures of the main screens of the built product: all into test-results, a chosen few into docs. */
const ALL = "test-results/screenshots";
const DOCS = "docs/screenshots";
const CHOSEN = {
  "en-light-cockpit-reveal": "cockpit-reveal",
  "de-dark-cockpit-reveal": "cockpit-reveal-dark-de",
  "en-light-cockpit-collect": "cockpit-collect",
  "en-light-dashboard": "dashboard",
  "en-light-results": "results",
  "en-light-plan": "plan",
  "en-dark-screen-lobby": "big-screen-lobby",
  "de-light-screen-vote": "big-screen-vote-de",
  "en-light-phone-collect": "phone-collect",
  "de-dark-phone-vote": "phone-vote-dark-de",
};

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const WALL = { width: 1920, height: 1080 };
const PASSWORD = "a lobby full of pigeons";
const CARDS = {
  en: [
    [1, "A colleague raves about the spa"],
    [2, "Reading reviews on the train"],
    [2, "A friendly voice on the phone"],
    [3, "Waiting at the check-in desk"],
    [3, "Coming into the lobby for the first time"],
    [4, "The first look into the room"],
    [4, "Coffee at breakfast"],
    [5, "The bill at checkout"],
    [5, "Telling the family at home"],
  ],
  de: [
    [1, "Eine Kollegin schwärmt vom Spa"],
    [2, "Bewertungen im Zug lesen"],
    [2, "Eine freundliche Stimme am Telefon"],
    [3, "Warten am Empfang"],
    [3, "Zum ersten Mal in die Lobby kommen"],
    [4, "Der erste Blick ins Zimmer"],
    [4, "Kaffee beim Frühstück"],
    [5, "Die Rechnung beim Auschecken"],
    [5, "Zu Hause davon erzählen"],
  ],
};
const TITLE = { en: "Hotel Lindenhof: our moments of truth", de: "Hotel Lindenhof: unsere Momente der Wahrheit" };
const NAMES = ["Anna", "Ben", "Carla"];

function serve(dataDir) {
  const env = {
    ...process.env,
    NODE_ENV: "production",
    HOST: "127.0.0.1",
    PORT: "0",
    DATA_DIR: dataDir,
    LOG_LEVEL: "error",
  };
  const child = spawn(process.execPath, ["dist/main.js"], { env, stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the product ended with ${code}`)));
    child.stdout.on("data", (chunk) => {
      output += chunk;
      const url = /is ready at (\S+)/.exec(output)?.[1];
      const token = /\/setup#(\S+)/.exec(output)?.[1];
      if (url && token) resolve({ child, url, token });
    });
  });
}

async function inEveryTheme(lang, page, name) {
  for (const theme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    const file = `${lang}-${theme}-${name}`;
    await page.screenshot({ path: join(ALL, `${file}.png`) });
    if (CHOSEN[file]) await copyFile(join(ALL, `${file}.png`), join(DOCS, `${CHOSEN[file]}.png`));
  }
}

async function setUp(page, token) {
  await page.goto(`/setup#${token}`);
  await page.locator("#name").fill("Kerstin");
  await page.locator("#email").fill("kerstin@example.org");
  await page.locator("#password").fill(PASSWORD);
  await page.locator("form button[type=submit]").click();
  await page.waitForURL("**/w");
}

/** The finished hotel workshop. @returns its id */
async function sample(page) {
  await page.locator("#sample button").click();
  await page.waitForURL(/\/w\/[0-9a-f-]{36}/);
  return /\/w\/([0-9a-f-]{36})/.exec(page.url())[1];
}

async function create(page, lang) {
  await page.goto("/w/new");
  await page.locator("#title").fill(TITLE[lang]);
  await page.locator("form button[type=submit]").click();
  await page.locator("input[name=template][value=hotel]").check();
  await page.locator("form button[type=submit]").click();
  await page.locator("#date").waitFor();
  await page.locator("form button[type=submit]").click();
  await page.waitForURL(/\/w\/[0-9a-f-]{36}$/);
  return page.url().split("/").pop();
}

/** Moves everybody on; where it asks first, the dialog has its yes at the end. */
async function moveOn(page, asks = false) {
  const next = page.locator("header button[aria-keyshortcuts=n]");
  const before = await next.innerText();
  await next.click();
  if (asks) await page.getByRole("dialog").getByRole("button").last().click();
  await page.waitForFunction(
    (text) => document.querySelector("header button[aria-keyshortcuts=n]")?.innerText !== text,
    before,
  );
}

async function screenLink(page) {
  await page.evaluate(() => {
    window.open = () => null;
  });
  await page.locator("button[aria-keyshortcuts=f]").click();
  const link = await page.getByRole("dialog").getByRole("textbox").inputValue();
  await page.keyboard.press("Escape");
  return link;
}

async function live(browser, url, desk, lang) {
  const open = async (viewport) => {
    const context = await browser.newContext({ baseURL: url, locale: lang, viewport });
    return await context.newPage();
  };
  const id = await create(desk, lang);
  await inEveryTheme(lang, desk, "workshop");
  await desk.goto(`/w/${id}/run`);
  const joinLink = await desk.locator("input[readonly]").first().inputValue();
  await moveOn(desk);
  const wall = await open(WALL);
  await wall.goto(await screenLink(desk));
  await wall.waitForURL(/\/screen\/[0-9a-f-]+/);
  const phones = [];
  for (const name of NAMES) {
    const phone = await open(PHONE);
    await phone.goto(joinLink);
    if (phones.length === 0) await inEveryTheme(lang, phone, "phone-join");
    await phone.locator("#name").fill(name);
    await phone.locator("form button[type=submit]").click();
    await phone.waitForURL("**/p/*");
    await wall.getByText(name).waitFor();
    phones.push(phone);
  }
  const [first] = phones;
  const surfaces = async (phase) => {
    await inEveryTheme(lang, desk, `cockpit-${phase}`);
    await inEveryTheme(lang, first, `phone-${phase}`);
    await inEveryTheme(lang, wall, `screen-${phase}`);
  };
  await surfaces("lobby");
  await moveOn(desk);
  await moveOn(desk);
  for (const [i, [stage, text]] of CARDS[lang].entries()) {
    const phone = phones[i % phones.length];
    await phone
      .locator("fieldset input[type=radio]")
      .nth(stage - 1)
      .check();
    await phone.locator("#content textarea").fill(text);
    await phone.keyboard.press("Control+Enter");
    await desk.getByRole("main").getByText(text).waitFor();
  }
  await surfaces("collect");
  await moveOn(desk);
  await surfaces("cluster");
  await moveOn(desk);
  for (const phone of phones) {
    await phone.locator("#content ul button").nth(1).click();
    await phone.locator("#content ul button").nth(5).click();
  }
  await surfaces("vote");
  await moveOn(desk, true);
  await surfaces("rate");
}

async function tell(browser, lang) {
  const dataDir = await mkdtemp(join(tmpdir(), "touchstone-pictures-"));
  const { child, url, token } = await serve(dataDir);
  try {
    const context = await browser.newContext({ baseURL: url, locale: lang, viewport: DESK });
    const desk = await context.newPage();
    await desk.goto("/");
    await inEveryTheme(lang, desk, "landing");
    await setUp(desk, token);
    await inEveryTheme(lang, desk, "dashboard-empty");
    const id = await sample(desk);
    for (const [path, name] of [
      ["results", "results"],
      ["plan", "plan"],
    ]) {
      await desk.goto(`/w/${id}/${path}`);
      await desk.getByRole("main").waitFor();
      await inEveryTheme(lang, desk, name);
    }
    await desk.goto(`/w/${id}/run`);
    await desk.locator("nav, aside").locator("ol > li > button").nth(6).click();
    await desk.locator("[data-rank='2'] button").first().click();
    await inEveryTheme(lang, desk, "cockpit-reveal");
    await live(browser, url, desk, lang);
    await desk.goto("/w");
    await inEveryTheme(lang, desk, "dashboard");
  } finally {
    child.kill("SIGTERM");
    await rm(dataDir, { recursive: true, force: true });
  }
}

if (!existsSync("dist/main.js")) throw new Error("Nothing is built yet: npm run build comes first.");
for (const folder of [ALL, DOCS]) await mkdir(folder, { recursive: true });
const executablePath = await chromium();
const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
const browser = await engine.launch({ ...(executablePath ? { executablePath } : {}), args });
try {
  for (const lang of ["en", "de"]) await tell(browser, lang);
} finally {
  await browser.close();
}
