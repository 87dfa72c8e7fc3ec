import { join } from "node:path";
import { restore } from "@/db/restore";
import { runTool, summaryOf, WrongUse } from "./operator-tool";

/** `npm run restore -- FILE`: only while the product does not run. */
await runTool(async ({ dataDir }, [from, ...more]) => {
  if (from === undefined || more.length > 0) throw new WrongUse("Which backup? npm run restore -- data/backups/FILE");
  const { replaced, content } = restore({ file: join(dataDir, "touchstone.db"), from });
  const kept = replaced === undefined ? "There was no database before." : `What was there before lies in ${replaced}.`;
  return `Restored ${from}: ${summaryOf(content)}. ${kept}`;
});
