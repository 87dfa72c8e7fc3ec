import { accountRouter } from "./routers/account";
import { setupRouter } from "./routers/setup";
import { router } from "./trpc";

export const appRouter = router({
  setup: setupRouter,
  account: accountRouter,
});

export type AppRouter = typeof appRouter;
