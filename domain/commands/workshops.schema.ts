import { z } from "zod";
import { instant } from "../fields.schema";
import { TEXT } from "../limits";
import { PHASES } from "../phases";
import { workshop, workshopConfig } from "../records";
import { text } from "../text";

const { goal, persona, startsAt, locale, stageModel, agendaMinutes, anonymity } = workshop.shape;
const { peopleExpected, frontLineExpected, approvers } = workshop.shape;
const nothing = z.strictObject({});
const phaseSettings = z.strictObject({ minutes: z.number().int().min(0).max(600), off: z.boolean() }).partial();
const { seed: _, weights, disagreement, ...config } = workshopConfig.shape;
/** Who acted, by name: the mutation behind which these stand has checked that they may. */
const onBehalfOf = z.strictObject({ by: text(TEXT.name) });

export const workshopSchemas = {
  "workshops.updateSettings": z
    .strictObject({
      title: text(TEXT.title, 1),
      goal,
      persona,
      startsAt,
      peopleExpected,
      frontLineExpected,
      approvers,
      collectUntil: instant,
      locale,
      stageModel,
      agendaMinutes,
      agenda: z.partialRecord(z.enum(PHASES), phaseSettings),
    })
    .partial(),
  "workshops.setConfig": z
    .strictObject({
      ...config,
      weights: weights.refine((of) => Object.values(of).some((weight) => weight > 0), "not all zero"),
      disagreement: disagreement.refine(({ mixed, polarised }) => mixed <= polarised, "mixed at most polarised"),
    })
    .partial(),
  "workshops.setAnonymity": z.strictObject({ anonymity }),
  "workshops.anonymiseNow": nothing,
  "workshops.archive": onBehalfOf,
  "workshops.reopen": onBehalfOf,
};
