import { toPortable } from "@/domain/portable/to-portable";
import { standingOf } from "../auth/standing";
import { createContext } from "../context";
import { HttpRefusal } from "../http/refusal";
import type { Route } from "../http/routes";
import { sendAttachment } from "./attachment";

/** `GET /api/export/:workshopId/workshop.json`: the whole workshop for its facilitators, to be imported anywhere. */
export const workshopJsonRoute: Route = {
  pattern: "/api/export/:workshopId/workshop.json",
  methods: ["GET"],
  async handle(exchange) {
    const workshopId = exchange.params.workshopId ?? "";
    await standingOf(createContext(exchange), workshopId);
    const state = exchange.runtime.journal.state(workshopId);
    if (!state) throw new HttpRefusal("not_found");
    const { slug, title } = state.tables.workshop();
    sendAttachment(exchange.res, {
      name: `${title}.json`,
      asciiName: `${slug}.json`,
      type: "application/json; charset=utf-8",
      body: `${JSON.stringify(toPortable(state.tables, Date.now()), null, 2)}\n`,
    });
  },
};
