"use client";
import { Presentation } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { useWorkshop } from "@/app/_live/live";
import { Button } from "@/app/_ui/button";
import { isWithin } from "@/domain/phases";
import { ScreenLinkDialog } from "./screen-link-dialog";
import { useBigScreen } from "./use-big-screen";

/** On a phone the big screen is always on another device. */
export function RemoteScreen() {
  const t = useTranslations("cockpit.remote");
  const { phase } = useWorkshop();
  const { handOut, isBusy, handed, forget } = useBigScreen();
  const button = useRef<HTMLButtonElement>(null);
  if (!isWithin(phase, "draft", "commit")) return null;
  return (
    <>
      <Button ref={button} variant="soft" busy={isBusy} onClick={handOut} className="min-h-touch w-full">
        <Presentation aria-hidden />
        {t("screenLink")}
      </Button>
      {handed && <ScreenLinkDialog path={handed.path} onClose={forget} onClosed={() => button.current?.focus()} />}
    </>
  );
}
