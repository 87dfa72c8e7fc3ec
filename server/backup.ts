import { join } from "node:path";
import { backUp } from "@/db/backup";
import { runTool, sizeText, summaryOf } from "./operator-tool";

/** `npm run backup`: may run while the product runs. */
await runTool(async ({ dataDir }) => {
  const { path, bytes, content } = await backUp(join(dataDir, "touchstone.db"));
  return `Backed up to ${path}: ${summaryOf(content)}, ${sizeText(bytes)}.`;
});
