import { accountRouter } from "./routers/account";
import { commandsRouter } from "./routers/commands";
import { setupRouter } from "./routers/setup";
import { router } from "./trpc";

export const appRouter = router({
  setup: setupRouter,
  account: accountRouter,
  commands: commandsRouter,
});

export type AppRouter = typeof appRouter;
