// Loaded into a server under test before anything else: tells over the process channel what it has used.
import { monitorEventLoopDelay } from "node:perf_hooks";

const RESOLUTION_MS = 5;
const loop = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
loop.enable();

process.on("message", ({ collect, reset }) => {
  if (collect) for (let i = 0; i < 3; i += 1) globalThis.gc();
  const { user, system } = process.cpuUsage();
  const { heapUsed, external, rss } = process.memoryUsage();
  const usage = {
    cpuMs: (user + system) / 1000,
    heapBytes: heapUsed + external,
    rssBytes: rss,
    loopP99Ms: Math.max(0, loop.percentile(99) / 1e6 - RESOLUTION_MS),
  };
  if (reset) loop.reset();
  process.send(usage);
});
process.channel.unref();
