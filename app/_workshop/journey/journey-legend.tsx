import { BadgeCheck } from "lucide-react";
import { useTranslations } from "next-intl";

/** What the lines and marks of the journey picture mean; its description says the same, so this is for the eye only. */
export function JourneyLegend() {
  const t = useTranslations("journey");
  return (
    <ul aria-hidden className="flex flex-wrap gap-x-5 gap-y-1 text-xs text-ink-2">
      <li className="flex items-center gap-1.5">
        <i className="w-7 border-t-3 border-ink" />
        {t("satisfactionToday")}
      </li>
      <li className="flex items-center gap-1.5">
        <i className="w-7 border-t-2 border-dotted border-factor-importance" />
        {t("importance")}
      </li>
      <li className="flex items-center gap-1.5">
        <i className="size-3.5 rounded-xs bg-factor-gap/25" />
        {t("gap")}
      </li>
      <li className="flex items-center gap-1.5">
        <BadgeCheck className="size-4.5" />
        {t("truth")}
      </li>
    </ul>
  );
}
