import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const executablePath = process.env.CHROMIUM_PATH ?? USUAL_PLACES.find((place) => existsSync(place));

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/journeys",
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Ten times what most need: a busy machine is no fault of the product.
  timeout: 240_000,
  globalTimeout: 45 * 60_000,
  expect: { timeout: 10_000 },
  reporter: [["line"], ["json", { outputFile: process.env.PLAYWRIGHT_REPORT ?? "test-results/report.json" }]],
  use: {
    browserName: "chromium",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
    screenshot: "only-on-failure",
    // Filming five pages at once costs more than the journey itself.
    trace: { mode: "retain-on-failure", screenshots: false },
    timezoneId: "Europe/Berlin",
  },
  projects: [
    { name: "en", use: { locale: "en-GB" }, testIgnore: "**/*.de.spec.ts" },
    { name: "de", use: { locale: "de-DE" }, testMatch: "**/*.de.spec.ts" },
  ],
});
