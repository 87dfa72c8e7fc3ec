"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { api } from "@/app/_api/client";
import { failureOf } from "@/app/_api/failure";
import { readCount } from "@/app/_workshop/typed-number";
import { startOf, type WizardDraft } from "./draft";

export type CreateFailure = "offline" | "signedOut" | "failed";

interface Create {
  isBusy: boolean;
  failure: CreateFailure | null;
  create: (draft: WizardDraft) => Promise<boolean>;
}

/** Creates the workshop and goes to its page. */
export function useCreate(): Create {
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CreateFailure | null>(null);
  const create = async (draft: WizardDraft) => {
    setBusy(true);
    setFailure(null);
    try {
      const { id } = await api.workshops.create.mutate(inputOf(draft));
      router.push(`/w/${id}`);
      return true;
    } catch (error) {
      const { code } = failureOf(error);
      setFailure(code === "offline" ? "offline" : code === "unauthorized" ? "signedOut" : "failed");
      setBusy(false);
      return false;
    }
  };
  return { isBusy, failure, create };
}

function inputOf(draft: WizardDraft) {
  const { title, persona, goal, template, minutes, stageModel, anonymity, locale } = draft;
  const templateId = template === "" || template === "none" ? null : template;
  const startsAt = startOf(draft);
  const agendaMinutes = minutes === "own" ? {} : { agendaMinutes: minutes };
  const peopleExpected = readCount(draft.people) ?? null;
  return {
    title,
    persona,
    goal,
    templateId,
    ...agendaMinutes,
    stageModel,
    anonymity,
    locale,
    startsAt,
    peopleExpected,
  };
}
