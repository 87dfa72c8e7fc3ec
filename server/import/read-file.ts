import type { z } from "zod";
import { type Fault, type FaultReason, pathOf } from "@/domain/portable/fault";
import { FORMAT, FORMAT_VERSION, type WorkshopFile, workshopFile } from "@/domain/portable/format.schema";
import { findFault } from "@/domain/portable/soundness";
import { jsonText } from "../http/body";

const MAX_DEPTH = 20;
const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"]);

/** Reads an uploaded file strictly, and names the first thing that is wrong with it. */
export function readWorkshopFile(body: Buffer): { file: WorkshopFile } | { fault: Fault } {
  const json = jsonOf(body);
  if (json === undefined) return { fault: { path: "", reason: "not_json" } };
  const early = wrongEnvelope(json) ?? forbiddenKey(json, []);
  if (early) return { fault: early };
  const parsed = workshopFile.safeParse(json);
  if (!parsed.success) return { fault: faultOf(parsed.error.issues[0], json) };
  const fault = findFault(parsed.data);
  return fault ? { fault } : { file: parsed.data };
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(jsonText(body, MAX_DEPTH)) as unknown;
  } catch {
    return undefined;
  }
}

/** What kind of file it is comes first: nobody should read about fields of a version that is not known here. */
function wrongEnvelope(json: unknown): Fault | undefined {
  const { format, version } = (typeof json === "object" && json !== null ? json : {}) as Record<string, unknown>;
  if (format !== FORMAT) return { path: "format", reason: "not_a_workshop" };
  return version === FORMAT_VERSION ? undefined : { path: "version", reason: "unknown_version" };
}

function forbiddenKey(json: unknown, path: readonly PropertyKey[]): Fault | undefined {
  if (typeof json !== "object" || json === null) return undefined;
  const isList = Array.isArray(json);
  for (const [name, value] of Object.entries(json)) {
    const here = [...path, isList ? Number(name) : name];
    if (!isList && FORBIDDEN_KEYS.has(name)) return { path: pathOf(here), reason: "forbidden_key" };
    const below = forbiddenKey(value, here);
    if (below) return below;
  }
  return undefined;
}

type Issue = z.core.$ZodIssue;

function faultOf(issue: Issue | undefined, json: unknown): Fault {
  if (!issue) return { path: "", reason: "wrong_type" };
  if (issue.code === "unrecognized_keys")
    return { path: pathOf([...issue.path, issue.keys[0] ?? ""]), reason: "unknown_key" };
  return { path: pathOf(issue.path), reason: valueAt(json, issue.path) === undefined ? "missing" : reasonOf(issue) };
}

const valueAt = (json: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], json);

const BY_CODE: Partial<Record<Issue["code"], FaultReason>> = {
  invalid_type: "wrong_type",
  invalid_value: "wrong_value",
  invalid_union: "wrong_value",
  invalid_format: "wrong_form",
  invalid_key: "unknown_key",
  not_multiple_of: "wrong_value",
};

function reasonOf(issue: Issue): FaultReason {
  if (issue.code === "too_small") return "too_small";
  if (issue.code === "too_big") return TOO_BIG[issue.origin] ?? "too_large";
  if (issue.code === "custom") return reasonOfText(issue.message);
  return BY_CODE[issue.code] ?? "wrong_value";
}

const TOO_BIG: Record<string, FaultReason> = { array: "too_many", string: "too_long" };

/** The rules of texts (domain/text.ts) speak in words of their own. */
function reasonOfText(message: string): FaultReason {
  if (message === "forbidden characters") return "forbidden_characters";
  if (message === "must not be empty") return "empty";
  return message.startsWith("at most") ? "too_long" : "wrong_value";
}
