import type { TRPCError } from "@trpc/server";
import { nodeHTTPRequestHandler } from "@trpc/server/adapters/node-http";
import { LIMITS } from "@/domain/limits";
import { createContext } from "./context";
import { jsonText } from "./http/body";
import type { Exchange, Route } from "./http/routes";
import { appRouter } from "./root";
import { answerMutation, mutationOf } from "./trpc-mutation";
import { isUnwritable } from "./unwritable";

const PREFIX = "/api/trpc/";
const MAX_BATCH = 10;

/** All queries and commands. The body has been read and counted by the front door already. */
export const trpcRoute: Route = {
  pattern: `${PREFIX}*`,
  methods: ["GET", "POST"],
  body: { types: ["application/json"], maxBytes: LIMITS.requestBytes },
  async handle(exchange: Exchange) {
    const { req, res, url, body, requestId, runtime } = exchange;
    const path = url.pathname.slice(PREFIX.length);
    const onError = ({ error, path }: { error: TRPCError; path: string | undefined }) => {
      const isUnsaved = isUnwritable(error.cause);
      if (error.code !== "INTERNAL_SERVER_ERROR" && !isUnsaved) return;
      const code = isUnsaved ? "not_saved" : "internal";
      runtime.log.error({ requestId, procedure: path, code, err: error.cause ?? error });
    };
    const mutation = mutationOf(exchange, path);
    if (mutation) return answerMutation(exchange, mutation, onError);
    await nodeHTTPRequestHandler({
      req: req.method === "POST" ? Object.assign(req, { body: jsonText(body) }) : req,
      res,
      path,
      router: appRouter,
      maxBatchSize: MAX_BATCH,
      createContext: () => createContext(exchange),
      onError,
    });
  },
};
