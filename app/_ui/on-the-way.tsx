"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";

/** The page a press on a link leads to within this window; null where it is the present one or none of ours. */
function pathAskedFor({ target, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): string | null {
  const link = target instanceof Element ? target.closest("a") : null;
  if (!link || metaKey || ctrlKey || shiftKey || altKey || link.target || link.hasAttribute("download")) return null;
  const { origin, pathname } = link;
  return origin === window.location.origin && pathname !== window.location.pathname ? pathname : null;
}

/** A thin bar along the top while a page that was asked for has not come yet; only from 300 ms on. */
export function OnTheWay() {
  const t = useTranslations("common");
  const path = usePathname();
  const [asked, setAsked] = useState<{ from: string; to: string } | null>(null);
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const to = pathAskedFor(event);
      if (to !== null) setAsked({ from: window.location.pathname, to });
    };
    // Back from the browser's memory, as it was left.
    const onShow = () => setAsked(null);
    window.addEventListener("click", onClick);
    window.addEventListener("pageshow", onShow);
    return () => {
      window.removeEventListener("click", onClick);
      window.removeEventListener("pageshow", onShow);
    };
  }, []);
  // Anything else than the page it was asked on has come, be it a third one that answered in its place.
  if (asked === null || asked.from !== path) return null;
  return (
    <div
      role="progressbar"
      aria-label={t("loading")}
      className="on-the-way fixed inset-x-0 top-0 z-50 h-0.75 origin-left bg-brand forced-colors:bg-[Highlight]"
    />
  );
}
