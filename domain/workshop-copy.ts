import { isBefore, PHASES } from "./phases";
import type { Workshop } from "./records";
import { type NewWorkshop, newWorkshop } from "./workshop-defaults";

type Given = Pick<NewWorkshop, "id" | "title" | "joinCode" | "now">;

/**
 * A workshop in `draft` that is set up like another: goal, persona, template, agenda, language, anonymity, who should be
 * in the room, what counts how much. It has no date, and dots are worked out anew for its own moments (I2) unless they were set before the vote.
 */
export function copyOfWorkshop(source: Workshop, given: Given): Workshop {
  const { goal, persona, templateId, stageModel, agendaMinutes, agenda, locale, anonymity, phase, config } = source;
  const { peopleExpected, frontLineExpected, approvers } = source;
  const room = { peopleExpected, frontLineExpected, approvers };
  const setting = { goal, persona, templateId, stageModel, agendaMinutes, locale, anonymity };
  const fresh = newWorkshop({ ...given, ...setting, ...room });
  const dots = isBefore(phase, "vote") ? {} : { dotBudget: null, maxDotsPerMoment: null };
  const boxes = PHASES.map((name) => [name, { minutes: agenda[name].minutes, off: agenda[name].off }]);
  return { ...fresh, agenda: Object.fromEntries(boxes), config: { ...config, ...dots, seed: given.id } };
}
