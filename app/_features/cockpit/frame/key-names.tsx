"use client";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { Kbd } from "@/app/_ui/kbd";

const never = () => () => undefined;
const isApple = () => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Key caps, the modifier by its name on this machine. */
export function KeyNames({ keys }: { keys: readonly string[] }) {
  const t = useTranslations("cockpit.keys");
  const apple = useSyncExternalStore(never, isApple, () => false);
  const named = keys.map((key) => {
    if (key === "Mod") return apple ? "⌘" : t("ctrl");
    if (key === "Enter") return t("enter");
    return key === "Space" ? t("space") : key;
  });
  return <Kbd>{named.join(" ")}</Kbd>;
}
