"use client";
import { useTranslations } from "next-intl";
import { useOffers } from "../palette/offers";
import { KeyNames } from "./key-names";
import { useToolbox } from "./toolbox";

/** Below the run sheet. */
export function Tools() {
  const t = useTranslations("cockpit.tools");
  const { tools, dialogs } = useToolbox();
  useOffers(
    tools.flatMap(({ offer, keys, onUse }) => (offer ? [{ id: offer, ...(keys ? { keys } : {}), onUse }] : [])),
  );
  return (
    <>
      <h2 className="mt-6 px-2 low:mt-4 pb-2 font-sans text-2xs font-[650] tracking-normal text-ink-3">{t("title")}</h2>
      <ul className="grid gap-px">
        {tools.map(({ key, icon: Icon, label, more, aside, keys, isOn, onUse }) => (
          <li key={key}>
            <button
              type="button"
              aria-pressed={isOn}
              onClick={onUse}
              className="grid min-h-9 w-full low:min-h-8 cursor-pointer grid-cols-[1.5rem_1fr_auto] items-center gap-2 rounded-control px-2 py-1 text-left text-sm font-medium text-ink-2 hover:bg-sunken hover:text-ink"
            >
              <Icon aria-hidden className="size-4.5 justify-self-center" />
              <span>
                {label}
                {more && <span className="sr-only"> {more}</span>}
              </span>
              {keys ? <KeyNames keys={keys} /> : <span className="text-2xs tabular-nums text-ink-3">{aside}</span>}
            </button>
          </li>
        ))}
      </ul>
      {dialogs}
    </>
  );
}
