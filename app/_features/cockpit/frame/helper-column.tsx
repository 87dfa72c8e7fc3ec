"use client";
import { useTranslations } from "next-intl";
import { Sheet } from "@/app/_ui/sheet";
import { useCockpit } from "../cockpit-context";
import { PHASE_VIEWS } from "../phases";
import { Still } from "./centre";
import { ScriptPanel } from "./script-panel";

function Help() {
  const { shown } = useCockpit();
  const View = PHASE_VIEWS[shown]?.Helper;
  return (
    <>
      <Still key={shown}>{View && <View />}</Still>
      <ScriptPanel />
    </>
  );
}

export function HelperColumn() {
  const t = useTranslations("cockpit");
  return (
    <aside
      aria-label={t("helper")}
      className="hidden w-66 shrink-0 flex-col gap-5 overflow-y-auto border-l border-line p-4 xl:flex 2xl:w-77"
    >
      <Help />
    </aside>
  );
}

export function HelperSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations("cockpit");
  return (
    <Sheet open={open} onClose={onClose} title={t("helper")}>
      {open && (
        <div className="flex flex-col gap-5">
          <Help />
        </div>
      )}
    </Sheet>
  );
}
