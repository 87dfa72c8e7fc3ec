import { accountRouter } from "./routers/account";
import { commandsRouter } from "./routers/commands";
import { ideasRouter } from "./routers/ideas";
import { joinRouter } from "./routers/join";
import { setupRouter } from "./routers/setup";
import { router } from "./trpc";

export const appRouter = router({
  setup: setupRouter,
  account: accountRouter,
  commands: commandsRouter,
  join: joinRouter,
  ideas: ideasRouter,
});

export type AppRouter = typeof appRouter;
