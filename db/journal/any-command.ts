import fc from "fast-check";
import type { z } from "zod";
import { commandNamed } from "@/domain/commands/commands";
import { SCHEMAS } from "@/domain/commands/schemas";
import { isWithin, type WorkshopState } from "@/domain/phases";

/** Test support: as much of a zod schema as it takes to draw values for it. */
interface Def {
  type: string;
  format?: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  options?: z.ZodType[];
  entries?: Record<string, string>;
  values?: unknown[];
}

/** Ids to refer to, by the name of the field and the noun of the command. */
export type Pool = (field: string, noun: string) => readonly string[];

interface Place {
  noun: string;
  field: string;
  pool: Pool;
}

type Draw = (schema: z.ZodType, def: Def, place: Place) => fc.Arbitrary<unknown>;

const inner: Draw = (_, { innerType }, place) => drawn(innerType, place);

const DRAWS: Record<string, Draw> = {
  object: (_, { shape = {} }, place) => {
    const fields = Object.entries(shape).map(([field, schema]) => [field, drawn(schema, { ...place, field })] as const);
    return fc
      .record(Object.fromEntries(fields))
      .map((value) => Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)));
  },
  string: (_, { format }, place) => {
    if (format === "uuid")
      return fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...place.pool(place.field, place.noun)) },
        { weight: 1, arbitrary: fc.uuid({ version: 4 }) },
      );
    if (format === "date") return fc.constantFrom("2026-04-01", "2026-05-15");
    return fc.oneof(
      fc.string({ maxLength: 12, unit: "grapheme" }),
      fc.constantFrom("Reception", "Key card", "Breakfast"),
    );
  },
  number: () =>
    fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0, max: 5 }) },
      fc.integer({ min: -3, max: 120 }),
      fc.constantFrom(1.5, 2.5),
    ),
  boolean: () => fc.boolean(),
  enum: (_, { entries = {} }) => fc.constantFrom(...Object.values(entries)),
  literal: (_, { values = [] }) => fc.constantFrom(...values),
  array: (_, { element }, place) => fc.uniqueArray(drawn(element, place), { maxLength: 3 }),
  union: (_, { options = [] }, place) => fc.oneof(...options.map((option) => drawn(option, place))),
  nullable: (schema, def, place) => fc.option(inner(schema, def, place), { nil: null, freq: 4 }),
  optional: (schema, def, place) => fc.option(inner(schema, def, place), { nil: undefined }),
  default: inner,
  readonly: inner,
  nonoptional: inner,
  pipe: (_, def, place) => drawn(def.in, place),
  record: () => fc.constant({}),
};

function drawn(schema: z.ZodType | undefined, place: Place): fc.Arbitrary<unknown> {
  const def = (schema as unknown as { def: Def } | undefined)?.def;
  const draw = def && DRAWS[def.type];
  return schema && def && draw ? draw(schema, def, place) : fc.constant(undefined);
}

/**
 * Test support: any command of the registry that the phase allows, with arguments that pass its schema mostly.
 * They come out as the schema leaves them, undefined where they did not pass.
 */
export function anyCommand(phase: WorkshopState, pool: Pool): fc.Arbitrary<{ name: string; args: unknown }> {
  const open = Object.entries(SCHEMAS).filter(([name]) =>
    isWithin(phase, ...(commandNamed(name)?.phases ?? ["draft", "archived"])),
  );
  const each = open.map(([name, schema]: [string, z.ZodType]) =>
    drawn(schema, { noun: name.split(".")[0] ?? "", field: "", pool }).map((args) => ({
      name,
      args: schema.safeParse(args).data,
    })),
  );
  return fc.oneof(...each);
}
