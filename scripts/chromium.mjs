import { existsSync } from "node:fs";
import { run } from "./processes.mjs";

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const found = () => process.env.CHROMIUM_PATH ?? USUAL_PLACES.find((place) => existsSync(place)) ?? null;

/** Where Chromium is; as root on a Debian-like system it is installed when missing. Null when there is none. */
export async function chromium() {
  if (found() || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return found();
  console.log("Installing Chromium for the end-to-end tests …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env });
  await run("apt-get", ["install", "-y", "chromium", "fonts-liberation"], { env });
  return found();
}
