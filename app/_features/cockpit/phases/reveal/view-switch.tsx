"use client";
import { Grid2x2, ListOrdered, Route, Table2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Segmented } from "@/app/_ui/radio-group";
import { type RevealView, useReveal } from "./use-reveal";

const VIEWS = [
  { value: "ranking", Icon: ListOrdered },
  { value: "journey", Icon: Route },
  { value: "matrix", Icon: Grid2x2 },
  { value: "table", Icon: Table2 },
] as const satisfies readonly { value: RevealView; Icon: unknown }[];

/** The same ranking in four ways. */
export function ViewSwitch() {
  const t = useTranslations("cockpitReveal.view");
  const { view, setView } = useReveal();
  const options = VIEWS.map(({ value, Icon }) => ({
    value,
    label: (
      <>
        <Icon aria-hidden />
        {t(value)}
      </>
    ),
  }));
  return (
    <div>
      <Segmented<RevealView> legend={t("legend")} legendHidden value={view} onChange={setView} options={options} />
    </div>
  );
}
