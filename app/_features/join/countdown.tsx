"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";

/** Counts down the seconds until trying again is possible, then says so by `onOver`. */
export function Countdown({ seconds, onOver }: { seconds: number; onOver?: () => void }) {
  const t = useTranslations("landing");
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const end = Date.now() + seconds * 1000;
    const timer = setInterval(() => {
      const now = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      setLeft(now);
      if (now > 0) return;
      clearInterval(timer);
      onOver?.();
    }, 1000);
    return () => clearInterval(timer);
  }, [seconds, onOver]);
  return <span className="tabular-nums">{t("tooMany", { seconds: left })}</span>;
}
