"use client";

import { CalendarCheck, ChevronDown, Download, Link2, Plus, Printer } from "lucide-react";
import { useTranslations } from "next-intl";
import { useLiveStore, useWorkshop } from "@/app/_live/live";
import { AppBar } from "@/app/_ui/app-bar";
import { Button } from "@/app/_ui/button";
import { Menu, MenuItem, MenuLink } from "@/app/_ui/menu";
import { isWithin } from "@/domain/phases";
import type { Open } from "./plan-dialogs";

interface PlanActionsProps {
  mayEdit: boolean;
  /** Check-ins have dates from `commit` on. */
  mayMeet: boolean;
  onOpen: (open: Open) => void;
}

/** Where one is, and what can be done with the plan as a whole. */
export function PlanBar({ mayEdit, mayMeet, onOpen }: PlanActionsProps) {
  const t = useTranslations("plan");
  const common = useTranslations("common");
  const { workshopId } = useLiveStore();
  const { title } = useWorkshop();
  const crumbs = [
    { label: t("workshops"), href: "/w" },
    { label: title, href: `/w/${workshopId}` },
    { label: t("title") },
  ];
  return (
    <AppBar homeHref="/w" homeLabel={common("home")} crumbs={crumbs} crumbsLabel={t("whereLabel")}>
      {mayMeet && (
        <Button variant="soft" className="max-lg:hidden" onClick={() => onOpen({ is: "checkIns" })}>
          <CalendarCheck aria-hidden />
          {t("checkIns")}
        </Button>
      )}
      {mayEdit && (
        <Button variant="soft" className="max-md:hidden" onClick={() => onOpen({ is: "share" })}>
          <Link2 aria-hidden />
          {t("shareLink")}
        </Button>
      )}
      <span className="max-md:hidden">
        <ExportMenu />
      </span>
      {mayEdit && (
        <Button variant="primary" onClick={() => onOpen({ is: "new" })}>
          <Plus aria-hidden />
          {t("action")}
        </Button>
      )}
    </AppBar>
  );
}

function ExportMenu({ wide = false }: { wide?: boolean }) {
  const t = useTranslations("plan");
  const { workshopId } = useLiveStore();
  const hasPlan = isWithin(useWorkshop().phase, "plan", "archived");
  const trigger = (
    <Button variant="soft" wide={wide}>
      <Download aria-hidden />
      {t("export")}
      <ChevronDown aria-hidden />
    </Button>
  );
  return (
    <Menu trigger={trigger}>
      <MenuItem icon={<Printer aria-hidden />} onSelect={() => window.print()}>
        {t("print")}
      </MenuItem>
      {hasPlan && (
        <MenuLink>
          <a href={`/api/export/${workshopId}/plan.html?as=cockpit`} download>
            {t("html")}
          </a>
        </MenuLink>
      )}
      <MenuLink>
        <a href={`/api/export/${workshopId}/workshop.json`} download>
          {t("json")}
        </a>
      </MenuLink>
    </Menu>
  );
}

/** What the bar has no room for on narrower screens, at the end of the page. */
export function PlanFoot({ mayEdit, mayMeet, onOpen }: PlanActionsProps) {
  const t = useTranslations("plan");
  return (
    <div className="mt-5 grid gap-2 lg:hidden print:hidden">
      {mayMeet && (
        <Button wide onClick={() => onOpen({ is: "checkIns" })}>
          <CalendarCheck aria-hidden />
          {t("checkIns")}
        </Button>
      )}
      {mayEdit && (
        <Button wide className="md:hidden" onClick={() => onOpen({ is: "share" })}>
          <Link2 aria-hidden />
          {t("shareLink")}
        </Button>
      )}
      <span className="grid md:hidden">
        <ExportMenu wide />
      </span>
    </div>
  );
}
