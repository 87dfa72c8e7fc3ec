import type { ReactNode } from "react";

/** The newest stay in view. */
const AT_ONCE = 3;

export interface ToastTexts {
  text: ReactNode;
  tone?: "ok" | "danger";
  /** `label` stands on the button; `spoken` says how to reach the same without it, for assistive technology. */
  action?: { label: string; spoken?: string; onAction: () => void };
  /**
   * What earlier toasts offer holds no longer: `ended` takes their buttons away. `takenUp` in another way than by the
   * button, the newest of them has had its say and goes as a whole.
   */
  offers?: "ended" | "takenUp";
}

export type ShownToast = ToastTexts & { id: number };

/** The toasts in view once `toast` has come, oldest first. */
export function withToast(before: readonly ShownToast[], toast: ToastTexts): ShownToast[] {
  const { offers } = toast;
  const takenUp = offers === "takenUp" ? before.findLast(({ action }) => action) : undefined;
  const left = before.filter((each) => each !== takenUp);
  const earlier = offers ? left.map(({ action: _, ...each }) => each) : left;
  return [...earlier, { ...toast, id: (before.at(-1)?.id ?? 0) + 1 }].slice(-AT_ONCE);
}
