import { timingSafeEqual } from "node:crypto";
import { hashToken } from "./auth/tokens";
import { sendText } from "./http/answer";
import { HttpRefusal } from "./http/refusal";
import type { Route } from "./http/routes";

export const metricsRoute: Route = {
  pattern: "/api/metrics",
  methods: ["GET"],
  handle({ req, res, runtime }) {
    const { metricsToken } = runtime.env;
    if (metricsToken === null) throw new HttpRefusal("not_found");
    if (!isSame(req.headers.authorization ?? "", `Bearer ${metricsToken}`)) {
      throw new HttpRefusal("unauthorized", { "WWW-Authenticate": "Bearer" });
    }
    sendText(res, 200, runtime.measurements.text());
  },
};

const isSame = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(hashToken(a)), Buffer.from(hashToken(b)));
