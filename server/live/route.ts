import { SURFACES, type Surface } from "@/domain/wire";
import { identify } from "../auth/identify";
import { HttpRefusal, retryAfter } from "../http/refusal";
import type { Route } from "../http/routes";
import { cursorOf, openStream } from "./stream";

const PER_IDENTITY = 5;
const PER_PROCESS = 2000;

/** `GET /api/live/:workshopId?as=…&cursor=…&page=…`: the live stream (trust.md D1). Identity comes from cookies only. */
export const liveRoute: Route = {
  pattern: "/api/live/:workshopId",
  methods: ["GET"],
  async handle({ req, res, runtime, url, params }) {
    const workshopId = params.workshopId ?? "";
    const { viewer, id, isAllowed } = await identify(
      runtime,
      req.headers.cookie ?? "",
      workshopId,
      surfaceOf(url.searchParams.get("as")),
    );
    if (viewer.surface === "review") throw new HttpRefusal("not_found");
    const { hub, isDraining } = runtime;
    if (isDraining || hub.size >= PER_PROCESS) throw retryAfter("unavailable", 2);
    const page = url.searchParams.get("page")?.slice(0, 64);
    if (page) hub.replace(workshopId, id, page);
    if (viewer.surface !== "cockpit" && hub.connectionsOf(workshopId, id) >= PER_IDENTITY)
      throw retryAfter("rate_limited", 5);
    runtime.resampler.check(workshopId);
    openStream(hub, req, res, {
      workshopId,
      viewer,
      identity: id,
      isAllowed,
      page,
      onStalled() {
        runtime.measurements.count("streams_stalled");
        runtime.log.info({ code: "stream_stalled" });
      },
      cursor: cursorOf(url.searchParams.get("cursor")),
    });
  },
};

/** @throws HttpRefusal bad_request for a surface that does not exist */
export function surfaceOf(text: string | null): Surface | null {
  if (text === null) return null;
  const surface = SURFACES.find((known) => known === text);
  if (!surface) throw new HttpRefusal("bad_request");
  return surface;
}
