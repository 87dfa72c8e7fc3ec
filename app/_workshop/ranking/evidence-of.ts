import { rootOf } from "@/domain/moment-root";
import type { Evidence } from "@/domain/records";
import type { StateReader } from "@/domain/state";

/** Evidence by root moment: what lies on it, on what was merged into it and on their touchpoints (as method 7.6 counts it). */
export function evidenceByMoment(view: Pick<StateReader, "get" | "all">): Map<string, Evidence[]> {
  const byMoment = new Map<string, Evidence[]>();
  for (const evidence of view.all("evidence")) {
    const { momentId, touchpointId } = evidence;
    const on = momentId ?? (touchpointId === null ? null : view.get("touchpoint", touchpointId)?.momentId);
    const root = on ? rootOf(view, on) : undefined;
    if (root) byMoment.set(root.id, [...(byMoment.get(root.id) ?? []), evidence]);
  }
  return byMoment;
}
