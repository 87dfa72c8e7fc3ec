import { readSettings, stopWithNpm } from "./serving.mjs";

process.env.NODE_ENV = "development";
process.env.NEXT_TELEMETRY_DISABLED = "1";
readSettings();
stopWithNpm();
await import("../server/main.ts");
