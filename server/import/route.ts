import { LIMITS } from "@/domain/limits";
import { sendJson } from "../http/answer";
import { HttpRefusal } from "../http/refusal";
import type { Route } from "../http/routes";
import { importWorkshop } from "./create";
import { readWorkshopFile } from "./read-file";

/**
 * `POST /api/import/workshop`: a file made by the export becomes a workshop of whoever is signed in, or nothing happens.
 * Answers 201 `{id}`, or 400 `{code: "invalid", path, reason}` with the first fault.
 */
export const importRoute: Route = {
  pattern: "/api/import/workshop",
  methods: ["POST"],
  body: { types: ["application/json"], maxBytes: LIMITS.importBytes },
  async handle({ req, res, runtime, body }) {
    const user = await runtime.auth.signedIn(req.headers.cookie);
    if (!user) throw new HttpRefusal("unauthorized");
    const read = readWorkshopFile(body);
    if ("fault" in read) return sendJson(res, 400, { code: "invalid", ...read.fault });
    sendJson(res, 201, { id: await importWorkshop(runtime, user.userId, read.file) });
  },
};
