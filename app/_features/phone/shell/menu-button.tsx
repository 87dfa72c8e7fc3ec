"use client";

import { Menu } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "@/app/_ui/icon-button";
import { Sheet } from "@/app/_ui/sheet";

export const loadMenu = () => import("./menu-content").then((m) => m.MenuContent);
const MenuContent = dynamic(loadMenu);

/** Everything that is not the present question: parking lot, own name, language, appearance, leaving. */
export function MenuButton() {
  const t = useTranslations("phone.menu");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <IconButton
        aria-label={t("open")}
        aria-haspopup="dialog"
        className="-mr-2.5 size-11"
        onClick={() => setOpen(true)}
      >
        <Menu aria-hidden />
      </IconButton>
      <Sheet open={isOpen} onClose={() => setOpen(false)} title={t("title")}>
        {isOpen && <MenuContent />}
      </Sheet>
    </>
  );
}
