import { dotSchemas } from "./dots.schema";

/** Schema of every command's arguments. Imported at run time only by the server: no zod reaches a phone. */
export const SCHEMAS = {
  ...dotSchemas,
};
