import { closeSync, fsyncSync, openSync } from "node:fs";
import { dirname } from "node:path";

/** Waits until a file and its name in the folder are on the disk, so that a power cut cannot undo either. */
export function settle(path: string): void {
  for (const each of [path, dirname(path)]) {
    const handle = openSync(each, "r");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  }
}
