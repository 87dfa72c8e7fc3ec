import { healthRoutes } from "./health";
import type { Route } from "./http/routes";
import { metricsRoute } from "./metrics";
import { trpcRoute } from "./trpc-route";

/** Every URL the front door answers by itself. */
export const ROUTES: readonly Route[] = [trpcRoute, ...healthRoutes, metricsRoute];
