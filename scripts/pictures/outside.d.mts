import type { Page } from "@playwright/test";
import type { Witness } from "./story.mjs";

export function arrive(witness: Witness, page: Page, token: string): Promise<void>;
export function lookAround(witness: Witness, page: Page): Promise<void>;
export function turnAway(witness: Witness, page: Page): Promise<void>;
export function sampleWorkshop(witness: Witness, page: Page): Promise<void>;
export function prepare(witness: Witness, page: Page, title: string): Promise<string>;
