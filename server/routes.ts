import { ownDataRoute } from "./export/own-data";
import { planHtmlRoute } from "./export/plan-html";
import { workshopJsonRoute } from "./export/workshop-json";
import { healthRoutes } from "./health";
import type { Route } from "./http/routes";
import { importRoute } from "./import/route";
import { liveRoute } from "./live/route";
import { metricsRoute } from "./metrics";
import { trpcRoute } from "./trpc-route";

/** Every URL the front door answers by itself. */
export const ROUTES: readonly Route[] = [
  trpcRoute,
  liveRoute,
  ...healthRoutes,
  metricsRoute,
  workshopJsonRoute,
  planHtmlRoute,
  ownDataRoute,
  importRoute,
];
