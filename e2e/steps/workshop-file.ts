import { expect } from "@playwright/test";
import type { Facilitator } from "./facilitator";

/** What the export hands out and the import takes, as far as tests look into it. */
export interface WorkshopFile {
  workshop: Record<string, unknown>;
  touchpoints: Record<string, unknown>[];
}

/** @returns the file of the workshop whose page is open */
export async function exportOf({ page, workshopId }: Facilitator): Promise<WorkshopFile> {
  const answer = await page.request.get(`/api/export/${workshopId}/workshop.json`);
  return (await answer.json()) as WorkshopFile;
}

/** Makes a workshop of a file. @returns its id */
export async function importOf({ page }: Facilitator, file: WorkshopFile): Promise<string> {
  const headers = { origin: new URL(page.url()).origin };
  const answer = await page.request.post("/api/import/workshop", { data: file, headers });
  expect([answer.status(), answer.ok() ? "" : await answer.text()]).toEqual([201, ""]);
  return ((await answer.json()) as { id: string }).id;
}

/** The same workshop with everything in it, still running. */
export const runningIn = (phase: string, { workshop, ...rest }: WorkshopFile): WorkshopFile => ({
  ...rest,
  workshop: { ...workshop, phase, closedAt: null, archivedAt: null, erasedAt: null },
});
