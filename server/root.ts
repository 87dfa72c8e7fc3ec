import { accountRouter } from "./routers/account";
import { commandsRouter } from "./routers/commands";
import { ideasRouter } from "./routers/ideas";
import { joinRouter } from "./routers/join";
import { participantsRouter } from "./routers/participants";
import { reviewLinksRouter } from "./routers/review-links";
import { rolesRouter } from "./routers/roles";
import { screenRouter } from "./routers/screen";
import { setupRouter } from "./routers/setup";
import { templatesRouter } from "./routers/templates";
import { usersRouter } from "./routers/users";
import { workshopsRouter } from "./routers/workshops";
import { router } from "./trpc";

export const appRouter = router({
  setup: setupRouter,
  account: accountRouter,
  commands: commandsRouter,
  workshops: workshopsRouter,
  screen: screenRouter,
  reviewLinks: reviewLinksRouter,
  join: joinRouter,
  participants: participantsRouter,
  ideas: ideasRouter,
  roles: rolesRouter,
  users: usersRouter,
  templates: templatesRouter,
});

export type AppRouter = typeof appRouter;
