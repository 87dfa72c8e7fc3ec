import { emptyToNull, numberFrom } from "@/app/_workshop/plan/typed-number";
import type { ArgsOf, CommandName } from "@/domain/commands/commands";
import type { Action, ActionStatus } from "@/domain/records";

/** What stands in the fields of the action form; numbers as typed. */
export interface ActionForm {
  title: string;
  momentId: string;
  ownerId: string;
  ownerName: string;
  dueOn: string;
  effect: number | null;
  effort: number | null;
  measureName: string;
  unit: string;
  baseline: string;
  target: string;
  current: string;
  firstStep: string;
  empowerment: string;
  status: ActionStatus;
  reason: string;
}

export type Command = { [N in CommandName]: { name: N; args: ArgsOf<N> } }[CommandName];

const typed = (value: number | null | undefined): string =>
  value === null || value === undefined ? "" : String(value);

const EMPTY: ActionForm = {
  title: "",
  momentId: "",
  ownerId: "",
  ownerName: "",
  dueOn: "",
  effect: null,
  effort: null,
  measureName: "",
  unit: "",
  baseline: "",
  target: "",
  current: "",
  firstStep: "",
  empowerment: "",
  status: "draft",
  reason: "",
};

export function formOf(action: Action | undefined): ActionForm {
  if (!action) return EMPTY;
  const { owner, successMeasure: measure } = action;
  return {
    title: action.title,
    momentId: action.momentId,
    ownerId: owner?.participantId ?? "",
    ownerName: owner?.name ?? "",
    dueOn: action.dueOn ?? "",
    effect: action.effect,
    effort: action.effort,
    measureName: measure?.name ?? "",
    unit: measure?.unit ?? "",
    baseline: typed(measure?.baseline),
    target: typed(measure?.target),
    current: typed(measure?.current),
    firstStep: action.firstStep?.text ?? "",
    empowerment: action.empowerment?.text ?? "",
    status: action.status,
    reason: action.statusReason ?? "",
  };
}

type Field = keyof ActionForm;
const differs = (a: ActionForm, b: ActionForm, ...fields: Field[]): boolean => fields.some((f) => a[f] !== b[f]);

/** Fields in which two forms differ. */
export const changedFields = (a: ActionForm, b: ActionForm): Field[] =>
  (Object.keys(EMPTY) as Field[]).filter((f) => differs(a, b, f));

/** What has to be sent so that `action` becomes what the form says, in an order in which the rules accept it. */
export function commandsFor(action: Action, form: ActionForm): Command[] {
  const before = formOf(action);
  const { id } = action;
  const commands: Command[] = [];
  if (differs(before, form, "title", "momentId", "dueOn", "effect", "effort")) {
    const { title, momentId, effect, effort, dueOn } = form;
    commands.push({ name: "actions.edit", args: { id, title, momentId, effect, effort, dueOn: emptyToNull(dueOn) } });
  }
  if (differs(before, form, "ownerId", "ownerName"))
    commands.push({ name: "actions.assignOwner", args: { id, owner: ownerIn(form) } });
  if (differs(before, form, "measureName", "unit", "baseline", "target", "firstStep", "empowerment"))
    commands.push({ name: "actions.setDetails", args: { id, ...detailsIn(action, form) } });
  const progress = progressIn(id, before, form);
  const isGivenUp = form.status === "draft" || form.status === "dropped";
  const inOrder = isGivenUp ? [...progress, ...commands] : [...commands, ...progress];
  return inOrder.map((command, i) => (i === 0 ? withSeen(command, action.updatedAt) : command));
}

/** The first command carries what its author saw; the others build on it. */
const withSeen = (command: Command, seen: number): Command =>
  ({ ...command, args: { ...command.args, seen } }) as Command;

function progressIn(id: string, before: ActionForm, form: ActionForm): Command[] {
  const metricValue = numberFrom(form.current) ?? null;
  const isMeasured = before.current !== form.current;
  if (form.status !== "carried_over" && differs(before, form, "status", "reason")) {
    const { status, reason } = form;
    return [
      {
        name: "actions.setStatus",
        args: { id, status, reason: emptyToNull(reason), ...(isMeasured ? { metricValue } : {}) },
      },
    ];
  }
  return isMeasured ? [{ name: "actions.setMetric", args: { id, metricValue } }] : [];
}

function ownerIn({ ownerId, ownerName }: ActionForm): Action["owner"] {
  const name = ownerName.trim();
  return name ? { participantId: emptyToNull(ownerId), name } : null;
}

function detailsIn(action: Action, form: ActionForm) {
  const { successMeasure, firstStep, empowerment } = action;
  const numbers = { baseline: numberFrom(form.baseline) ?? null, target: numberFrom(form.target) ?? null };
  const measure = {
    name: form.measureName.trim(),
    unit: form.unit.trim(),
    ...numbers,
    current: successMeasure?.current ?? null,
  };
  const isMeasured =
    measure.name !== "" || measure.current !== null || numbers.baseline !== null || numbers.target !== null;
  return {
    successMeasure: isMeasured ? measure : null,
    firstStep: form.firstStep.trim() ? { dueBy: null, done: false, ...firstStep, text: form.firstStep.trim() } : null,
    empowerment: form.empowerment.trim() ? { spendLimit: null, ...empowerment, text: form.empowerment.trim() } : null,
  };
}

export type Mistake = "title" | "moment" | "number" | "reasonDone" | "reasonDropped" | "incomplete";

/** The first thing that keeps the form from being saved. */
export function mistakeIn(form: ActionForm): Mistake | null {
  if (!form.title.trim()) return "title";
  if (!form.momentId) return "moment";
  if ([form.baseline, form.target, form.current].some((text) => numberFrom(text) === null)) return "number";
  return statusMistake(form);
}

function statusMistake({ status, reason, current, ownerName, dueOn, effect, effort }: ActionForm): Mistake | null {
  if (status === "dropped") return reason.trim() ? null : "reasonDropped";
  if (status === "draft" || status === "carried_over") return null;
  if (!ownerName.trim() || !dueOn || effect === null || effort === null) return "incomplete";
  return status === "done" && !reason.trim() && !current.trim() ? "reasonDone" : null;
}
