import { Person } from "../../scripts/pictures/people.mjs";
import type { Product } from "../fixtures/product";
import type { Facilitator } from "./facilitator";

/** The facilitator over the wire, for what no button does so exactly, such as a clock with seconds. */
export const asFacilitator = ({ page, workshopId }: Facilitator, { url }: Product): Person =>
  new Person({ request: page.context().request, url, surface: "cockpit", workshopId });
