"use client";
import { EyeOff, Wifi, WifiOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useLive, useWorkshop } from "@/app/_live/live";
import { useCockpit } from "../cockpit-context";
import { KeyNames } from "./key-names";
import { shortKeysOf } from "./keys";
import { useKeysSwitch } from "./use-keys";

function Connection() {
  const t = useTranslations("cockpit.connection");
  const tSaved = useTranslations("common.saved");
  const { status, save, waiting } = useLive();
  if (status === "offline" || status === "denied")
    return (
      <span className="flex items-center gap-1.5 font-semibold text-warn">
        <WifiOff aria-hidden className="size-4" />
        {tSaved("offline", { n: waiting })}
      </span>
    );
  return (
    <span className="flex items-center gap-1.5 font-semibold text-ok">
      <Wifi aria-hidden className="size-4" />
      {save === "saving" ? tSaved("saving") : status === "connecting" ? t("connecting") : t("live")}
    </span>
  );
}

/** Keys and connection; hints that find no room wrap out of sight, the list of all keys stays. */
export function BottomBar({ onKeys }: { onKeys: () => void }) {
  const t = useTranslations("cockpit");
  const common = useTranslations("common");
  const { shown } = useCockpit();
  const { anonymity } = useWorkshop();
  const [isOn] = useKeysSwitch();
  const hints = isOn ? shortKeysOf(shown) : [];
  return (
    <footer className="flex min-h-11 shrink-0 items-center gap-x-5 overflow-hidden max-lg:flex-wrap border-t border-line bg-surface px-4 py-1 pb-[max(0.25rem,env(safe-area-inset-bottom))] text-2xs whitespace-nowrap text-ink-2">
      <div className="hidden min-w-0 flex-1 items-center gap-5 lg:flex">
        <div className="flex h-8 min-w-0 flex-wrap gap-x-5 overflow-hidden empty:hidden">
          {hints
            .filter(({ label }) => label !== "all")
            .map(({ keys, label }) => (
              <span key={label} className="flex h-8 items-center gap-1.5">
                <KeyNames keys={keys} />
                {t(`keys.${label}`)}
              </span>
            ))}
        </div>
        <button
          type="button"
          onClick={onKeys}
          className="flex min-h-8 shrink-0 cursor-pointer items-center gap-1.5 rounded-control hover:text-ink hover:underline"
        >
          <KeyNames keys={["?"]} />
          {t("keys.all")}
        </button>
      </div>
      <span className="ml-auto hidden items-center gap-1.5 sm:flex">
        {anonymity === "anonymous" && (
          <>
            <EyeOff aria-hidden className="size-4" />
            {t("noNames")}
          </>
        )}
      </span>
      <a
        href="/accessibility"
        target="_blank"
        rel="noreferrer"
        className="flex min-h-8 items-center max-sm:mr-auto hover:text-ink hover:underline"
      >
        {common("accessibility")}
      </a>
      <Connection />
    </footer>
  );
}
