import type { Channel, Period, Stage } from "@/domain/stages";
import data from "./data/templates.json";
import type { Text } from "./text";

export interface TemplateTouchpoint {
  readonly id: string;
  readonly stage: Stage;
  readonly period: Period;
  readonly channel: Channel;
  readonly text: Text;
}

export interface Template {
  readonly id: string;
  readonly name: Text;
  readonly description: Text;
  readonly persona: Text;
  readonly touchpoints: readonly TemplateTouchpoint[];
}

export const templates = data.templates as readonly Template[];

/** Undefined for a template that does not exist (any more). */
export const templateById = (id: string): Template | undefined => templates.find((template) => template.id === id);
