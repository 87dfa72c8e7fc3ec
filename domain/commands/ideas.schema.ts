import { z } from "zod";
import { idea } from "../records";
import { key } from "./key.schema";

const { kind, text, cardId } = idea.shape;
const made = { id: key, momentId: key, kind, text, cardId: cardId.optional(), basedOnIdeaId: key.nullish() };

export const ideaSchemas = {
  "ideas.add": z.strictObject(made),
  "ideas.addForInRoom": z.strictObject({ ...made, participantId: key }),
  "ideas.edit": z.strictObject({ id: key, text }),
  "ideas.remove": z.strictObject({ id: key }),
  "ideas.hide": z.strictObject({ id: key }),
  "ideas.unhide": z.strictObject({ id: key }),
  "ideas.tick": z.strictObject({ id: key, ticked: z.boolean() }),
};
