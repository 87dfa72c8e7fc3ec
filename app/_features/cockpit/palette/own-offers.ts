"use client";
import { useRouter } from "next/navigation";
import { useLanguage } from "@/app/_i18n/use-language";
import { useWorkshop } from "@/app/_live/live";
import { chooseTheme } from "@/app/_theme/choose-theme";
import { phases } from "@/content/phases";
import { useCockpit } from "../cockpit-context";
import { useKeysSwitch } from "../frame/use-keys";
import { useSoundSwitch } from "../frame/use-sound";
import type { Offer } from "./offers";

/** A look at any phase; moves nobody. */
export function useLookOffers(): Offer[] {
  const { present, shown, isPreview, preview } = useCockpit();
  const others = phases.filter(({ id }) => id !== shown && id !== present);
  return [
    ...(isPreview ? [{ id: "present" as const, onUse: () => preview(null) }] : []),
    ...others.map(({ id, name }) => ({ id: "peek" as const, of: name, onUse: () => preview(id) })),
  ];
}

/** What concerns this device alone, and ways to other pages. */
export function useDeviceOffers(): Offer[] {
  const router = useRouter();
  const { id } = useWorkshop();
  const { locale, setLocale } = useLanguage();
  const [hasKeys, setKeys] = useKeysSwitch();
  const [hasSound, setSound] = useSoundSwitch();
  return [
    { id: hasKeys ? "keysOff" : "keysOn", onUse: () => setKeys(!hasKeys) },
    { id: hasSound ? "soundOff" : "soundOn", onUse: () => setSound(!hasSound) },
    { id: "language", onUse: () => setLocale(locale === "de" ? "en" : "de") },
    { id: "themeLight", onUse: () => chooseTheme("light") },
    { id: "themeDark", onUse: () => chooseTheme("dark") },
    { id: "themeSystem", onUse: () => chooseTheme("system") },
    { id: "workshopPage", onUse: () => router.push(`/w/${id}`) },
    { id: "dashboard", onUse: () => router.push("/w") },
  ];
}
