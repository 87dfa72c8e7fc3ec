"use client";
import { useCockpit } from "../cockpit-context";
import { PHASE_VIEWS } from "../phases";
import { PreviewBar } from "./preview-bar";

/** Nothing in a preview does anything: looking is not moving (method 5.4). */
export function Still({ children }: { children: React.ReactNode }) {
  const { isPreview } = useCockpit();
  return (
    <fieldset disabled={isPreview} className="contents">
      {children}
    </fieldset>
  );
}

export function Centre() {
  const { shown, isPreview } = useCockpit();
  const View = PHASE_VIEWS[shown]?.Centre;
  return (
    <>
      {isPreview && <PreviewBar />}
      <Still>{View && <View />}</Still>
    </>
  );
}
