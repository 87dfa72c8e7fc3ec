import { serve } from "@/server/serve";

/**
 * The product as a process of its own, without Next's pages: the same front door, streams, commands and database, up in
 * a fraction of a second, so that it can be killed often. Ends when whoever started it is gone.
 */
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, "SIGKILL");
}, 500).unref();

await serve(async ({ sqlite }) => {
  // Stands in for a full disk where no small one can be mounted: the file may not grow any more.
  process.on("message", (message: { mayGrow: boolean }) => {
    const pages = message.mayGrow ? 1_073_741_823 : sqlite.pragma("page_count", { simple: true });
    sqlite.pragma(`max_page_count = ${pages}`);
    process.send?.({ mayGrow: message.mayGrow });
  });
  return {
    handle: async (_, res) => {
      res.setHeader("Content-Type", "text/html; charset=utf-8");
      res.end("<!doctype html><title>no pages here</title>");
    },
  };
});
