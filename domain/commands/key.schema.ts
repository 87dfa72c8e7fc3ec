import { z } from "zod";

/** An id as clients make them. */
export const key = z.uuid();
export const revision = z.number().int().min(0);
