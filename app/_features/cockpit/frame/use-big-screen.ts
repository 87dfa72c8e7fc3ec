"use client";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { api } from "@/app/_api/client";
import { useWorkshop } from "@/app/_live/live";
import { useToast } from "@/app/_ui/toast";

/** `other` was asked for, to be opened on another device; `blocked` is what is left where the browser allowed no window. */
type LinkFor = "other" | "blocked";

/**
 * Opens the big screen, or makes its link for another device. The window is opened at once, while the click still
 * counts, and goes to its address when the link has been made. One link serves as long as the page is open, unless it
 * is withdrawn meanwhile.
 */
export function useBigScreen() {
  const t = useTranslations("cockpit.top");
  const toast = useToast();
  const { id } = useWorkshop();
  const made = useRef<{ id: string; path: string } | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  /** Path with token, and why it is shown. */
  const [handed, setHanded] = useState<{ path: string; linkFor: LinkFor } | null>(null);
  const withPath = async (use: (path: string) => void, orElse: () => void) => {
    setIsBusy(true);
    try {
      if (!(await isWorking(id, made.current?.id)))
        made.current = await api.screen.createToken.mutate({ workshopId: id });
      if (made.current) use(made.current.path);
    } catch {
      orElse();
    } finally {
      setIsBusy(false);
    }
  };
  const open = () => {
    const screen = window.open("", `touchstone-screen-${id}`);
    void withPath(
      (path) => {
        if (screen) screen.location.href = location.origin + path;
        else setHanded({ path, linkFor: "blocked" });
      },
      () => {
        screen?.close();
        toast({ text: t("bigScreenFailed"), tone: "danger" });
      },
    );
  };
  const handOut = () =>
    void withPath(
      (path) => setHanded({ path, linkFor: "other" }),
      () => toast({ text: t("screenLinkFailed"), tone: "danger" }),
    );
  return { open, handOut, isBusy, handed, forget: () => setHanded(null) };
}

async function isWorking(workshopId: string, linkId: string | undefined): Promise<boolean> {
  if (linkId === undefined) return false;
  const links = await api.screen.listTokens.query({ workshopId });
  return links.some(({ id }) => id === linkId);
}
