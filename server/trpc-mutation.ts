import { type AnyTRPCMutationProcedure, getTRPCErrorFromUnknown, TRPCError } from "@trpc/server";
import { getErrorShape } from "@trpc/server/shared";
import { type Context, createContext } from "./context";
import { sendJson } from "./http/answer";
import { jsonText } from "./http/body";
import type { Exchange } from "./http/routes";
import { appRouter } from "./root";

const PROCEDURES = appRouter._def.procedures as unknown as Record<string, AnyTRPCMutationProcedure>;

/** What one call is about: the failed ones are told to `onError`. */
export interface Failure {
  error: TRPCError;
  path: string;
}

/** @returns the name if this is one call of one mutation, which is what every command is */
export function mutationOf({ req, url }: Exchange, path: string): string | undefined {
  if (req.method !== "POST" || url.search !== "" || !Object.hasOwn(PROCEDURES, path)) return undefined;
  return PROCEDURES[path]?._def.type === "mutation" ? path : undefined;
}

/**
 * Runs one mutation as tRPC's adapter would, without a web Request and Response made of each call: those cost more than
 * the rule and its transaction together.
 */
export async function answerMutation(exchange: Exchange, path: string, onError: (failure: Failure) => void) {
  const { res, body } = exchange;
  const ctx = createContext(exchange);
  const text = jsonText(body);
  let input: unknown;
  try {
    const data = await PROCEDURES[path]?.({
      path,
      ctx,
      type: "mutation",
      getRawInput: async () => (input = parsed(text)),
      signal: undefined,
      batchIndex: 0,
    });
    sendJson(res, 200, { result: { data } });
  } catch (cause) {
    const error = getTRPCErrorFromUnknown(cause);
    onError({ error, path });
    const shape = shapeOf(error, path, ctx, input);
    sendJson(res, shape.data.httpStatus, { error: shape });
  }
}

function shapeOf(error: TRPCError, path: string, ctx: Context, input: unknown) {
  return getErrorShape({ config: appRouter._def._config, error, type: "mutation", path, input, ctx });
}

/** @throws TRPCError as tRPC does for what is no JSON */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new TRPCError({ code: "BAD_REQUEST", cause });
  }
}
