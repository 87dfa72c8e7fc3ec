import { cx } from "class-variance-authority";
import { getLocale, getTranslations } from "next-intl/server";
import { Panel } from "@/app/_ui/panel";
import { minutesOf } from "@/content/agenda";
import { phases } from "@/content/phases";
import { inLanguage } from "@/content/text";

const MINUTES = 90;

/** The shape of a workshop at a glance: ten phases, as long as they take. */
export async function TenPhases() {
  const [t, locale] = await Promise.all([getTranslations("dashboard"), getLocale()]);
  const minutes = minutesOf(MINUTES);
  return (
    <Panel as="section" aria-labelledby="phases-title" className="mt-7">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 id="phases-title" className="font-sans text-base font-[650] tracking-normal">
          {t("tenPhases", { n: MINUTES })}
        </h2>
        <p className="text-sm text-ink-2">{t("otherLengths")}</p>
      </div>
      <ol className="mt-3.5 flex gap-0.75 max-md:flex-col max-md:gap-2 md:flex-wrap md:gap-y-2">
        {phases.map(({ id, name }, i) => (
          <li key={id} className="min-w-0 md:min-w-max md:basis-0" style={{ flexGrow: minutes[id] }}>
            <span
              aria-hidden
              className={cx("block h-2 rounded-pill bg-brand max-md:hidden", i % 2 === 0 ? "opacity-60" : "opacity-85")}
            />
            <span className="flex justify-between gap-2 text-xs text-ink-2 md:mt-2 md:justify-start md:pr-1.5 md:whitespace-nowrap">
              {inLanguage(name, locale)}
              <span className="tabular-nums md:sr-only">{t("minutes", { n: minutes[id] })}</span>
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
