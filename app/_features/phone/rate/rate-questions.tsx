"use client";

import { Frown, Meh, Smile } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useExecute, useLive, useMe, useWorkshop } from "@/app/_live/live";
import { FieldError } from "@/app/_ui/field";
import { Alarm } from "@/app/_ui/spoken";
import { useText } from "@/app/_workshop/use-text";
import { label } from "@/content/labels";
import type { Experience, Moment, Rating } from "@/domain/records";
import { ratingId } from "@/domain/state";
import { RateQuestion } from "./rate-question";

const FIVE = [1, 2, 3, 4, 5] as const;
const FACES = { detractor: Frown, standard: Meh, enhancer: Smile } as const;
const EXPERIENCES = ["detractor", "standard", "enhancer"] as const satisfies readonly Experience[];

type Values = Pick<Rating, "importance" | "satisfaction" | "experience">;
const NOTHING: Values = { importance: null, satisfaction: null, experience: null };

/** Importance, satisfaction and what the moment leaves behind; "I don't know" is no value (method I9). */
export function RateQuestions({ moment }: { moment: Moment }) {
  const t = useTranslations("phone.rate");
  const results = useTranslations("results");
  const refusals = useTranslations("refusals");
  const text = useText();
  const execute = useExecute();
  const { view } = useLive();
  const me = useMe()?.id ?? "";
  const { agendaMinutes } = useWorkshop();
  const [problem, setProblem] = useState<string>();
  const { importance, satisfaction, experience } = view.get("rating", ratingId(me, moment.id)) ?? NOTHING;
  const set = async (change: Partial<Values>) => {
    const values = { importance, satisfaction, experience, ...change };
    const outcome = await execute("ratings.set", { momentId: moment.id, ...values });
    setProblem(outcome.ok ? undefined : refusals(outcome.code));
  };
  const scale = (of: "importance" | "satisfaction") =>
    FIVE.map((n) => ({ value: n, label: n, spoken: `${n}, ${text(label(of, n))}` }));
  const ends = (of: "importance" | "satisfaction") => ({ low: text(label(of, 1)), high: text(label(of, 5)) });
  const faces = EXPERIENCES.map((value) => {
    const Face = FACES[value];
    const name = text(label("experience", value));
    return {
      value,
      spoken: name,
      label: (
        <>
          <Face aria-hidden className="size-6" />
          {name}
        </>
      ),
    };
  });
  return (
    <div className="divide-y divide-line">
      <RateQuestion
        question={t("importance")}
        options={scale("importance")}
        value={importance}
        {...ends("importance")}
        onChange={(next) => void set({ importance: next })}
      />
      <RateQuestion
        question={t("satisfaction")}
        options={scale("satisfaction")}
        value={satisfaction}
        {...ends("satisfaction")}
        onChange={(next) => void set({ satisfaction: next })}
      />
      {agendaMinutes !== 45 && (
        <RateQuestion
          question={t("experience")}
          options={faces}
          value={experience}
          isTall
          onChange={(next) => void set({ experience: next })}
        />
      )}
      <p className="pt-3.5 text-xs text-ink-2">{results("estimateNote")}</p>
      <Alarm>{problem && <FieldError>{problem}</FieldError>}</Alarm>
    </div>
  );
}
