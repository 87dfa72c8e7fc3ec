import { z } from "zod";

const nothing = z.strictObject({});

export const joinSchemas = {
  "join.rotateCode": nothing,
  "join.lock": nothing,
  "join.unlock": nothing,
};
