import { isWithin } from "@/domain/phases";
import { ownSnapshot, snapshotFor } from "@/domain/view/changes";
import { recordsOf } from "@/domain/view/records-of";
import { identify } from "../auth/identify";
import { HttpRefusal } from "../http/refusal";
import type { Route } from "../http/routes";
import { surfaceOf } from "../live/route";
import { sendAttachment } from "./attachment";
import { planPage } from "./plan-page";

/** `GET /api/export/:workshopId/plan.html?as=…`: the plan as a page, for everybody who may read it. */
export const planHtmlRoute: Route = {
  pattern: "/api/export/:workshopId/plan.html",
  methods: ["GET"],
  async handle({ req, res, runtime, url, params }) {
    const workshopId = params.workshopId ?? "";
    const as = surfaceOf(url.searchParams.get("as"));
    const { viewer } = await identify(runtime, req.headers.cookie ?? "", workshopId, as);
    if (viewer.surface === "screen") throw new HttpRefusal("forbidden");
    const tables = runtime.journal.state(workshopId)?.tables;
    if (!tables) throw new HttpRefusal("not_found");
    const { phase, slug, title } = tables.workshop();
    if (!isWithin(phase, "plan", "archived")) throw new HttpRefusal("wrong_phase");
    sendAttachment(res, {
      name: `${title}.html`,
      asciiName: `${slug}.html`,
      type: "text/html; charset=utf-8",
      body: planPage(recordsOf([...snapshotFor(tables, viewer), ...ownSnapshot(tables, viewer)])),
    });
  },
};
