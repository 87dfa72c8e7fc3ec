import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { announceOthers } from "@/app/_ui/announcements";

/** Says in batches how many cards of others have come since it was said last. @param count of them on the page */
export function useCardNews(count: number): void {
  const t = useTranslations("live");
  const now = useRef(count);
  const told = useRef(count);
  useEffect(() => {
    const hasMore = count > now.current;
    now.current = count;
    told.current = Math.min(told.current, count);
    if (!hasMore) return;
    announceOthers(() => {
      const news = now.current - told.current;
      told.current = now.current;
      return t("newCards", { n: news });
    });
  }, [count, t]);
}
