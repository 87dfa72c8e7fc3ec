import { z } from "zod";
import { parkingLotItem } from "../records";
import { key } from "./key.schema";

const { text, outcome } = parkingLotItem.shape;

export const parkingSchemas = {
  "parking.add": z.strictObject({ id: key, text }),
  "parking.edit": z.strictObject({ id: key, text }),
  "parking.remove": z.strictObject({ id: key }),
  "parking.resolve": z.strictObject({ id: key, outcome }),
  "parking.makeAction": z.strictObject({ id: key, actionId: key, momentId: key }),
};
