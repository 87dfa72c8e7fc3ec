import { z } from "zod";
import { listWorkshopsOf } from "@/db/queries/workshops";
import { workshop } from "@/domain/records";
import { createSample } from "../sample/create";
import { facilitatorProcedure, router, userProcedure } from "../trpc";
import { createWorkshop, duplicateWorkshop } from "../workshops/create";

const { title, goal, persona, templateId, stageModel, agendaMinutes, locale, anonymity, startsAt } = workshop.shape;
const { peopleExpected } = workshop.shape;
const setting = { goal, persona, templateId, stageModel, agendaMinutes, locale, anonymity, startsAt, peopleExpected };
const rest = z.strictObject(setting);
const newWorkshop = rest.partial().extend({ title });

export const workshopsRouter = router({
  create: userProcedure.input(newWorkshop).mutation(({ ctx, input }) => createWorkshop(ctx, input)),
  duplicate: facilitatorProcedure
    .input(z.object({ title }))
    .mutation(({ ctx, input }) => duplicateWorkshop(ctx, ctx.led, input.title)),
  createSample: userProcedure.input(z.strictObject({ locale })).mutation(({ ctx, input }) => createSample(ctx, input)),
  listMine: userProcedure.query(({ ctx }) => listWorkshopsOf(ctx.runtime.db, ctx.signedIn.userId)),
});
