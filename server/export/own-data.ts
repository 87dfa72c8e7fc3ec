import { toOwnData } from "@/domain/portable/own-data";
import { identify } from "../auth/identify";
import { HttpRefusal } from "../http/refusal";
import type { Route } from "../http/routes";
import { surfaceOf } from "../live/route";
import { sendAttachment } from "./attachment";

/** `GET /api/export/:workshopId/mine.json?as=…`: what the person who asks has given to the workshop, and nothing else. */
export const ownDataRoute: Route = {
  pattern: "/api/export/:workshopId/mine.json",
  methods: ["GET"],
  async handle({ req, res, runtime, url, params }) {
    const workshopId = params.workshopId ?? "";
    const as = surfaceOf(url.searchParams.get("as"));
    const { viewer } = await identify(runtime, req.headers.cookie ?? "", workshopId, as);
    const tables = runtime.journal.state(workshopId)?.tables;
    if (!tables || viewer.surface === "review") throw new HttpRefusal("not_found");
    const { slug, title } = tables.workshop();
    sendAttachment(res, {
      name: `${title} – own data.json`,
      asciiName: `${slug}-own-data.json`,
      type: "application/json; charset=utf-8",
      body: `${JSON.stringify(toOwnData(tables, viewer, Date.now()), null, 2)}\n`,
    });
  },
};
