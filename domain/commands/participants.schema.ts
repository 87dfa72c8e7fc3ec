import { z } from "zod";
import { TEXT } from "../limits";
import { text } from "../text";
import { key } from "./key.schema";

const displayName = text(TEXT.participantName, 1);
const nothing = z.strictObject({});

export const participantSchemas = {
  /** By the server alone, behind the mutation that sets the cookie. */
  "participants.join": z.strictObject({ id: key, displayName, secretHash: z.string().regex(/^[0-9a-f]{64}$/) }),
  /** By the server alone, once somebody has shown a one-time code. */
  "participants.moveDevice": z.strictObject({ id: key, secretHash: z.string().regex(/^[0-9a-f]{64}$/) }),
  "participants.addInRoom": z.strictObject({ participantId: key, displayName }),
  "participants.rename": z.strictObject({ participantId: key, displayName }),
  "participants.resetName": z.strictObject({ participantId: key }),
  "participants.setDone": z.strictObject({ done: z.boolean() }),
  "participants.leave": nothing,
  "participants.withdraw": z.strictObject({ cards: z.enum(["keep", "delete"]) }),
  "participants.remove": z.strictObject({ participantId: key }),
};
