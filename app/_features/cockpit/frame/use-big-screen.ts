"use client";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { api } from "@/app/_api/client";
import { useWorkshop } from "@/app/_live/live";
import { useToast } from "@/app/_ui/toast";

/**
 * Opens the big screen. The window is opened at once, while the click still counts, and goes to its address when the
 * link has been made; `blocked` is that address where the browser allowed no window.
 */
export function useBigScreen() {
  const t = useTranslations("cockpit.top");
  const toast = useToast();
  const { id } = useWorkshop();
  const link = useRef<string | null>(null);
  const [isOpening, setIsOpening] = useState(false);
  const [blocked, setBlocked] = useState<string | null>(null);
  const open = async () => {
    const screen = window.open("", `touchstone-screen-${id}`);
    setIsOpening(true);
    try {
      link.current ??= location.origin + (await api.screen.createToken.mutate({ workshopId: id })).path;
      if (screen) screen.location.href = link.current;
      else setBlocked(link.current);
    } catch {
      screen?.close();
      toast({ text: t("bigScreenFailed"), tone: "danger" });
    } finally {
      setIsOpening(false);
    }
  };
  return { open, isOpening, blocked, forget: () => setBlocked(null) };
}
