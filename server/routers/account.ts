import { z } from "zod";
import { TEXT } from "@/domain/limits";
import { text } from "@/domain/text";
import { changePassword, updateAccount } from "../auth/account";
import { router, userProcedure } from "../trpc";

export const email = z.string().trim().toLowerCase().max(254).pipe(z.email());
/** Bounds the work of hashing; the rules about passwords are auth/password-rules.ts. */
export const password = z.string().max(1024);
export const locale = z.enum(["de", "en"]);

const change = z.strictObject({ name: text(TEXT.name, 1).optional(), locale: locale.optional() });
const passwords = z.strictObject({ current: password, next: password });

export const accountRouter = router({
  get: userProcedure.query(({ ctx: { signedIn } }) => ({
    name: signedIn.name,
    email: signedIn.email,
    locale: signedIn.locale,
    isAdmin: signedIn.isAdmin,
  })),
  update: userProcedure.input(change).mutation(({ ctx, input }) => updateAccount(ctx, input)),
  changePassword: userProcedure.input(passwords).mutation(({ ctx, input }) => changePassword(ctx, input)),
});
