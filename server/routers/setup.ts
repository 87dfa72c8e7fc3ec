import { z } from "zod";
import { TEXT } from "@/domain/limits";
import { text } from "@/domain/text";
import { createOwner } from "../auth/set-up";
import { publicProcedure, router } from "../trpc";
import { email, locale, password } from "./account";

const firstOwner = z.strictObject({ token: z.string().max(200), name: text(TEXT.name, 1), email, password, locale });

export const setupRouter = router({
  status: publicProcedure.query(({ ctx }) => ({ needed: ctx.runtime.auth.needsSetUp() })),
  createOwner: publicProcedure.input(firstOwner).mutation(({ ctx, input }) => createOwner(ctx, input)),
});
