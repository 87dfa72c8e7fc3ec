import { existsSync } from "node:fs";
import { chromium as engine } from "playwright";
import { chromium } from "./chromium.mjs";
import { Camera, SIZES } from "./pictures/camera.mjs";
import { arrive, lookAround, sampleWorkshop, turnAway } from "./pictures/outside.mjs";
import { withProduct } from "./pictures/product.mjs";
import { Story } from "./pictures/story.mjs";

const LANGUAGES = ["en", "de"];
const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];

const option = (name) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(`--${name}=`.length) ?? null;

/**
 * Plays one whole workshop on the built product and takes pictures: the few that docs/screenshots keeps, or with
 * `--all=FOLDER` every phase on the three surfaces, light and dark, also on narrow screens. `--lang=de` for one language.
 */
async function takePictures(browser, lang) {
  const camera = new Camera(lang, option("all"));
  await withProduct(async ({ url, token }) => {
    const open = async (viewport) => {
      const context = await browser.newContext({ baseURL: url, locale: lang, viewport, timezoneId: "Europe/Berlin" });
      return camera.watch(await context.newPage());
    };
    const desk = await open(SIZES.desk);
    await arrive(camera, desk, token);
    await turnAway(camera, await open(SIZES.desk));
    await lookAround(camera, desk);
    await desk.goto("/w");
    await sampleWorkshop(camera, desk);
    await new Story({ camera, open, desk, url, lang }).tell();
    await desk.goto("/w");
    await desk.locator("h1").waitFor();
    await camera.shoot(desk, "dashboard");
    for (const context of browser.contexts()) await context.close();
  });
  return [...camera.complaints].map((complaint) => `${lang} ${complaint}`);
}

if (!existsSync("dist/main.js")) throw new Error("Nothing is built yet: npm run build comes first.");
const executablePath = await chromium();
const browser = await engine.launch({ ...(executablePath ? { executablePath } : {}), args: ARGS });
const complaints = [];
try {
  for (const lang of LANGUAGES.filter((each) => (option("lang") ?? each) === each))
    complaints.push(...(await takePictures(browser, lang)));
} finally {
  await browser.close();
}
if (complaints.length > 0) {
  console.error(`Not as it should be:\n${complaints.join("\n")}`);
  process.exitCode = 1;
}
