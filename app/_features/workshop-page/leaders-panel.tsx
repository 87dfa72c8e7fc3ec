import { useTranslations } from "next-intl";
import { Panel } from "@/app/_ui/panel";
import { Leaders } from "@/app/_workshop/leaders/leaders";

/** Who leads the workshop, beside whom it is for. */
export function LeadersPanel() {
  const t = useTranslations("leaders");
  return (
    <Panel as="section" aria-labelledby="leaders-title" className="grid gap-4">
      <h2 id="leaders-title" tabIndex={-1} className="text-lg font-[680]">
        {t("title")}
      </h2>
      <Leaders />
    </Panel>
  );
}
