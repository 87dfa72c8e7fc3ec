"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";

/** Whether a press leads from this page to another of ours, within this window. */
function leadsAway({ target, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  const link = target instanceof Element ? target.closest("a") : null;
  if (!link || metaKey || ctrlKey || shiftKey || altKey || link.target || link.hasAttribute("download")) return false;
  return link.origin === window.location.origin && link.pathname !== window.location.pathname;
}

/** A thin bar along the top while a page that was asked for has not come yet; only from 300 ms on. */
export function OnTheWay() {
  const t = useTranslations("common");
  const path = usePathname();
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    const onClick = (event: MouseEvent) => leadsAway(event) && setAsked(true);
    // Back from the browser's memory, as it was left.
    const onShow = () => setAsked(false);
    window.addEventListener("click", onClick);
    window.addEventListener("pageshow", onShow);
    return () => {
      window.removeEventListener("click", onClick);
      window.removeEventListener("pageshow", onShow);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page has come, be it a third one in its place
  useEffect(() => setAsked(false), [path]);
  if (!isAsked) return null;
  return (
    <div
      role="progressbar"
      aria-label={t("loading")}
      className="on-the-way fixed inset-x-0 top-0 z-50 h-0.75 origin-left bg-brand forced-colors:bg-[Highlight]"
    />
  );
}
