import { useTranslations } from "next-intl";
import { Panel } from "@/app/_ui/panel";
import type { JourneySource } from "@/app/_workshop/journey/journey-layout";
import { useOneDecimal } from "@/app/_workshop/ranking/use-number";

/** The three places of the curve worth a word: its lowest point, its widest gap, its highest point. */
export function JourneyFacts({ sources }: { sources: readonly JourneySource[] }) {
  const t = useTranslations("journey");
  const decimal = useOneDecimal();
  const rated = sources.flatMap(({ moment, ranked: { satisfaction, importance } }) =>
    satisfaction === null || importance === null ? [] : [{ title: moment.title, satisfaction, importance }],
  );
  if (rated.length < 2) return null;
  const by = (worth: (point: (typeof rated)[number]) => number) => rated.toSorted((a, b) => worth(b) - worth(a))[0];
  const facts = [
    { key: "lowest", point: by(({ satisfaction }) => -satisfaction) },
    { key: "widest", point: by(({ satisfaction, importance }) => importance - satisfaction) },
    { key: "best", point: by(({ satisfaction }) => satisfaction) },
  ] as const;
  return (
    <ul className="grid grid-cols-1 gap-3 sm:grid-cols-3">
      {facts.map(({ key, point }) =>
        point ? (
          <Panel key={key} as="li" shape="card" padding="sm">
            <p className="text-xs text-ink-2">{t(key)}</p>
            <p className="mt-0.5 font-[650]">
              <bdi>{point.title}</bdi>
            </p>
            <p className="mt-0.5 text-sm text-ink-2">
              {t("values", { satisfaction: decimal(point.satisfaction), importance: decimal(point.importance) })}
            </p>
          </Panel>
        ) : null,
      )}
    </ul>
  );
}
