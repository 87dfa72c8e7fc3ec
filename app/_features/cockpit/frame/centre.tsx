"use client";
import type { ReactNode } from "react";
import { useCockpit } from "../cockpit-context";
import { HEADING_ID } from "../parts/phase-heading";
import { PHASE_VIEWS } from "../phases";
import { PreviewBar } from "./preview-bar";

/** Nothing in a preview does anything: looking is not moving (method 5.4). */
export function Still({ children }: { children: ReactNode }) {
  const { isPreview } = useCockpit();
  return (
    <fieldset disabled={isPreview} className="contents">
      {children}
    </fieldset>
  );
}

/** Nothing inside takes the focus, so the region itself does: else nobody could scroll it by keyboard. */
function PreviewScroll({ children }: { children: ReactNode }) {
  return (
    <section
      aria-labelledby={HEADING_ID}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the focus
      tabIndex={0}
      className="-m-1 flex min-h-0 flex-1 flex-col gap-3.5 overflow-auto p-1"
    >
      <Still>{children}</Still>
    </section>
  );
}

export function Centre() {
  const { shown, isPreview } = useCockpit();
  const View = PHASE_VIEWS[shown]?.Centre;
  return (
    <>
      {isPreview && <PreviewBar />}
      {isPreview ? <PreviewScroll>{View && <View />}</PreviewScroll> : View && <View />}
    </>
  );
}
