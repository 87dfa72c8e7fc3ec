import { spawn } from "node:child_process";
import { once } from "node:events";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";

const SERVING = pathToFileURL("scripts/serving.mjs").href;
const SERVER = `
  import { stopWithNpm } from ${JSON.stringify(SERVING)};
  process.on("SIGTERM", () => { console.log("stopped"); process.exit(0); });
  setInterval(() => {}, 1000);
  stopWithNpm();
  console.log("up");
`;

/** Like npm: starts the server as its child, by itself or through a shell, and does not pass anything on. */
function startBelowNpm(throughShell: boolean) {
  const command = throughShell ? `"$NODE" --input-type=module -e "$SERVER"; true` : "";
  const npm = `
    const { spawn } = require("node:child_process");
    const args = ["--input-type=module", "-e", process.env.SERVER];
    const stdio = ["ignore", "inherit", "inherit"];
    process.env.COMMAND ? spawn("sh", ["-c", process.env.COMMAND], { stdio }) : spawn(process.execPath, args, { stdio });
    setInterval(() => {}, 1000);
  `;
  return spawn(process.execPath, ["-e", npm], {
    env: { ...process.env, npm_lifecycle_event: "start", NODE: process.execPath, SERVER, COMMAND: command },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

it.each([false, true])("stops what npm started when npm dies (through a shell: %s)", async (throughShell) => {
  const npm = startBelowNpm(throughShell);
  let said = "";
  npm.stdout.on("data", (chunk) => {
    said += chunk;
    if (said === "up\n") npm.kill("SIGKILL");
  });
  // The pipe closes only when the server below has ended as well.
  await once(npm.stdout, "close");
  expect(said).toBe("up\nstopped\n");
});
