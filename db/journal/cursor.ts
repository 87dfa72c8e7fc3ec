import type { Cursor } from "@/domain/wire";

export const cursorOf = ({ version, tag }: { version: number; tag: string }): Cursor => `${version}-${tag}`;

/** @returns undefined for anything that is no cursor */
export function parseCursor(cursor: string): { version: number; tag: string } | undefined {
  const [, version, tag] = /^(\d{1,15})-([0-9a-f]{8})$/.exec(cursor) ?? [];
  return version === undefined || tag === undefined ? undefined : { version: Number(version), tag };
}
