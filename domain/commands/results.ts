import type { z } from "zod";
import { refuseUnless } from "../errors";
import { latestSnapshot } from "../view/derived";
import { SYSTEM } from "./execute";
import type { resultSchemas } from "./results.schema";
import type { Actor, Command, Tx } from "./rule";
import { withUncertainty } from "./snapshot";

type Complete = z.infer<(typeof resultSchemas)["results.complete"]>;

/**
 * Adds the resamples to the latest snapshot; those of an input that has changed meanwhile come too late.
 * @throws Refused not_found if the latest snapshot is of another input
 */
function complete(tx: Tx, _actor: Actor, { inputHash, uncertainty }: Complete): void {
  const latest = latestSnapshot(tx);
  refuseUnless(latest?.inputHash === inputHash, "not_found");
  if (latest.complete) return;
  tx.put("resultSnapshot", latest.id, {
    ...latest,
    result: withUncertainty(latest.result, new Map(uncertainty)),
    complete: true,
  });
  tx.touch("result", "latest");
}

export const resultCommands = {
  "results.complete": {
    by: SYSTEM,
    phases: ["lobby", "closed"],
    serverOnly: true,
    rule: complete,
  } satisfies Command<Complete>,
};
