import { useTranslations } from "next-intl";
import { useState } from "react";
import { useExecute, useLive, useMe, useWorkshop } from "@/app/_live/live";
import { announce } from "@/app/_ui/announcements";
import { dotsOn, dotsPlaced } from "@/domain/commands/ballots";
import type { Moment } from "@/domain/records";

interface Step {
  moment: Moment;
  before: number;
}

export type WhyNot = "none_left" | "cap" | undefined;

/** The own ballot: how many dots are where, placing them, and taking the last steps back. */
export function useBallot() {
  const t = useTranslations("phone.vote");
  const phone = useTranslations("phone");
  const execute = useExecute();
  const refusals = useTranslations("refusals");
  const { view } = useLive();
  const me = useMe()?.id ?? "";
  const { dotBudget, maxDotsPerMoment } = useWorkshop().config;
  const budget = dotBudget ?? 0;
  const cap = maxDotsPerMoment ?? 0;
  const [steps, setSteps] = useState<Step[]>([]);
  const [problem, setProblem] = useState<{ momentId: string; text: string }>();
  const left = budget - dotsPlaced(view, me);
  const on = (moment: Moment) => Math.min(cap, dotsOn(view, me, moment.id));
  const whyNot = (moment: Moment): WhyNot => (on(moment) >= cap ? "cap" : left <= 0 ? "none_left" : undefined);

  const put = (moment: Moment, dots: number) => {
    const leftThen = left - (dots - on(moment));
    setProblem(undefined);
    announce(t("placed", { title: moment.title, dots, left: leftThen, budget }));
    void execute("dots.set", { momentId: moment.id, dots }).then((outcome) => {
      if (outcome.ok) return;
      const text = refusals(outcome.code);
      setProblem({ momentId: moment.id, text });
      announce(text, "assertive");
    });
  };
  const add = (moment: Moment) => {
    const why = whyNot(moment);
    if (!why) {
      setSteps([...steps, { moment, before: on(moment) }]);
      return put(moment, on(moment) + 1);
    }
    const text = why === "cap" ? phone("dotsCap", { n: cap }) : phone("noDots");
    setProblem({ momentId: moment.id, text });
    announce(text);
  };
  const take = (moment: Moment) => {
    if (on(moment) === 0) return;
    setSteps([...steps, { moment, before: on(moment) }]);
    put(moment, on(moment) - 1);
  };
  const undo = () => {
    const last = steps.at(-1);
    if (!last) return;
    setSteps(steps.slice(0, -1));
    put(last.moment, last.before);
  };
  return { budget, cap, left, on, whyNot, add, take, undo, canUndo: steps.length > 0, problem };
}

export type Ballot = ReturnType<typeof useBallot>;
