"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useExecute, useRecords, useWorkshop } from "@/app/_live/live";
import { Select } from "@/app/_ui/select";
import { Alarm } from "@/app/_ui/spoken";
import { label } from "@/content/labels";
import type { RefusalCode } from "@/domain/errors";
import type { Experience, Moment, Rating } from "@/domain/records";
import { inOrderOf } from "../../parts/ballot-order";
import { MomentName } from "../../parts/moment-name";
import { useMoments } from "../../parts/use-moments";

type Values = Pick<Rating, "importance" | "satisfaction" | "experience">;

const SCALE = [1, 2, 3, 4, 5] as const;
const EXPERIENCES = ["detractor", "standard", "enhancer"] as const satisfies readonly Experience[];
const NOTHING: Values = { importance: null, satisfaction: null, experience: null };
/** "I don't know" is nothing, never 3 (I9). */
const numberOf = (value: string): number | null => (value === "" ? null : Number(value));

function Row({ moment, values, onSet }: { moment: Moment; values: Values; onSet: (values: Values) => void }) {
  const t = useTranslations("cockpit.rate");
  const locale = useLocale();
  const { agendaMinutes } = useWorkshop();
  const unknown = { value: "", label: t("dontKnow") };
  const scale = (kind: "importance" | "satisfaction") => [
    unknown,
    ...SCALE.map((n) => ({ value: String(n), label: `${n} ${label(kind, n)[locale]}` })),
  ];
  const experiences = [
    unknown,
    ...EXPERIENCES.map((each) => ({ value: each, label: label("experience", each)[locale] })),
  ];
  return (
    <li>
      <fieldset className="grid gap-2 rounded-card bg-sunken p-3 text-sm">
        <legend className="sr-only">
          <bdi>{moment.title}</bdi>
        </legend>
        <MomentName moment={moment} />
        <div className="grid gap-2 sm:grid-cols-3">
          <Select
            label={t("importance")}
            value={values.importance ?? ""}
            options={scale("importance")}
            onChange={(event) => onSet({ ...values, importance: numberOf(event.target.value) })}
          />
          <Select
            label={t("satisfaction")}
            value={values.satisfaction ?? ""}
            options={scale("satisfaction")}
            onChange={(event) => onSet({ ...values, satisfaction: numberOf(event.target.value) })}
          />
          {agendaMinutes !== 45 && (
            <Select
              label={t("experience")}
              value={values.experience ?? ""}
              options={experiences}
              onChange={(event) =>
                onSet({ ...values, experience: EXPERIENCES.find((each) => each === event.target.value) ?? null })
              }
            />
          )}
        </div>
      </fieldset>
    </li>
  );
}

/** The ratings of somebody without a device. */
export function RatingsBallot({ participantId }: { participantId: string }) {
  const t = useTranslations();
  const execute = useExecute();
  const ratings = useRecords("rating").filter((rating) => rating.participantId === participantId);
  const moments = inOrderOf(participantId, useMoments()).filter(({ shortlisted }) => shortlisted);
  const [refused, setRefused] = useState<RefusalCode | null>(null);
  const set = async (momentId: string, { importance, satisfaction, experience }: Values) => {
    const outcome = await execute("ratings.setForInRoom", {
      participantId,
      momentId,
      importance,
      satisfaction,
      experience,
    });
    setRefused(outcome.ok ? null : outcome.code);
  };
  return (
    <div className="grid gap-3">
      <p className="text-sm text-ink-2">{t("cockpit.rate.estimate")}</p>
      <Alarm className="text-sm font-[550] text-danger empty:hidden">{refused && t(`refusals.${refused}`)}</Alarm>
      <ul className="grid gap-2">
        {moments.map((moment) => (
          <Row
            key={moment.id}
            moment={moment}
            values={ratings.find(({ momentId }) => momentId === moment.id) ?? NOTHING}
            onSet={(values) => void set(moment.id, values)}
          />
        ))}
      </ul>
    </div>
  );
}
