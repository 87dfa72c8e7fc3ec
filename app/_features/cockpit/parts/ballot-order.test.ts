import { expect, it } from "vitest";
import type { Moment } from "@/domain/records";
import { inOrderOf } from "./ballot-order";

const moments = Array.from({ length: 12 }, (_, i) => ({ id: `m${i}` }) as Moment);
const idsFor = (person: string) => inOrderOf(person, moments).map(({ id }) => id);

it("is fixed for one person and another for the next", () => {
  expect(idsFor("anna")).toEqual(idsFor("anna"));
  expect(idsFor("anna")).not.toEqual(idsFor("ben"));
  expect(idsFor("anna").toSorted()).toEqual(moments.map(({ id }) => id).toSorted());
});

it("does not depend on the order in which the moments come", () => {
  expect(inOrderOf("anna", moments.toReversed()).map(({ id }) => id)).toEqual(idsFor("anna"));
});
