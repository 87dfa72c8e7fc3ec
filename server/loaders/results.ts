import { isBefore } from "@/domain/phases";
import { snapshotFor } from "@/domain/view/changes";
import type { Frame } from "@/domain/wire";
import { identify } from "../auth/identify";
import { HttpRefusal } from "../http/refusal";
import { runtime } from "../runtime";

interface Open {
  is: "open";
  put: Frame["put"];
  /** Moments as they were made; the wire hides that order. */
  momentOrder: string[];
}

export type ResultsPage = Open | { is: "early"; title: string };

/** What the results of a workshop show those who lead it; null for anybody else. Before the reveal there is nothing to show. */
export async function loadResults(cookieHeader: string | null, workshopId: string): Promise<ResultsPage | null> {
  const at = runtime();
  try {
    const { viewer } = await identify(at, cookieHeader ?? "", workshopId, "cockpit");
    const tables = at.journal.state(workshopId)?.tables;
    if (!tables) return null;
    const { phase, title } = tables.workshop();
    if (isBefore(phase, "reveal")) return { is: "early", title };
    const moments = [...tables.all("moment")].sort((a, b) => a.seq - b.seq);
    return { is: "open", put: snapshotFor(tables, viewer), momentOrder: moments.map(({ id }) => id) };
  } catch (error) {
    if (error instanceof HttpRefusal) return null;
    throw error;
  }
}
