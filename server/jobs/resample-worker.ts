import { parentPort } from "node:worker_threads";
import type { RankingInput } from "@/domain/ranking/input";
import { resample } from "@/domain/ranking/uncertainty";

/** Runs the resamples away from the event loop: an input in, `[momentId, uncertainty][]` out, in the order asked. */
parentPort?.on("message", (input: RankingInput) => {
  parentPort?.postMessage([...(resample(input) ?? [])]);
});
