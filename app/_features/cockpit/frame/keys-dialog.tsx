"use client";
import { useTranslations } from "next-intl";
import { Checkbox } from "@/app/_ui/checkbox";
import { Dialog } from "@/app/_ui/dialog";
import { useCockpit } from "../cockpit-context";
import { KeyNames } from "./key-names";
import { keysOf } from "./keys";
import { useKeysSwitch } from "./use-keys";

/** All keys of the phase shown, and the switch that turns single keys off. */
export function KeysDialog({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useTranslations("cockpit.keys");
  const { shown } = useCockpit();
  const [isOn, setOn] = useKeysSwitch();
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t("title")} width="sm">
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2 text-sm">
        {keysOf(shown).map(({ keys, label }) => (
          <div key={label} className="contents">
            <dt>
              <KeyNames keys={keys} />
            </dt>
            <dd>{t(label)}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        label={t("switch")}
        hint={t("switchHint")}
        checked={isOn}
        onChange={(event) => setOn(event.target.checked)}
        className="mt-5 border-t border-line pt-4"
      />
    </Dialog>
  );
}
