import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { prepareNext } from "./env";
import { serve } from "./serve";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

await serve(async ({ env, secrets }) => {
  prepareNext(env, `http://localhost:${env.port}`, secrets.current);
  const { default: next } = await import("next");
  const pages = next({ dev: env.development, dir: ROOT, hostname: env.host ?? "localhost", port: env.port });
  await pages.prepare();
  return {
    handle: pages.getRequestHandler(),
    ...(env.development ? { upgrade: pages.getUpgradeHandler() } : {}),
  };
});
