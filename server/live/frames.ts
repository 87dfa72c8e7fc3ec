import type { Frame } from "@/domain/wire";

/** The items of a frame as JSON without the brackets, so that parts encoded once can be joined. */
export const encodeItems = (items: Frame["put"]): string => JSON.stringify(items).slice(1, -1);

/** One event of the stream as text. `parts` are items already encoded, put in front of the frame's own. */
export function encodeFrame(frame: Omit<Frame, "at">, parts: readonly string[] = []): string {
  const put = [...parts, encodeItems(frame.put)].filter((part) => part !== "").join(",");
  const { put: _, ...rest } = frame;
  const body = JSON.stringify({ ...rest, at: Date.now() });
  const id = frame.tick ? "" : `id: ${frame.cur}\n`;
  return `${id}data: ${body.slice(0, -1)},"put":[${put}]}\n\n`;
}
