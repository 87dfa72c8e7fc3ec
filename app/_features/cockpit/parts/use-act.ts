"use client";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { useExecute, useWorkshop } from "@/app/_live/live";
import { announce } from "@/app/_ui/announcements";
import { useToast } from "@/app/_ui/toast";
import type { ArgsOf, CommandName } from "@/domain/commands/commands";
import { isWithin } from "@/domain/phases";

interface ActOptions {
  /** Sentence of a toast that offers to take the step back. */
  undo?: string;
  /** Sentence for assistive technology where the eye sees it anyway. */
  say?: string;
}

export type Act = <N extends CommandName>(name: N, args: ArgsOf<N>, options?: ActOptions) => Promise<boolean>;

/** Takes back the newest own step that can be taken back, or none if that is not of `version`; a toast says so, or why not. */
function useTakeBack(): (version?: number) => Promise<void> {
  const t = useTranslations();
  const execute = useExecute();
  const toast = useToast();
  return useCallback(
    async (version) => {
      const outcome = await execute("run.undo", version === undefined ? {} : { version });
      const offers = version === undefined ? "takenUp" : "ended";
      if (outcome.ok) toast({ text: t("cockpit.undone"), offers });
      else if (outcome.code === "not_found") toast({ text: t("cockpit.nothingToUndo"), tone: "danger" });
      else if (outcome.code === "stale_revision") toast({ text: t("cockpit.notLastStep"), tone: "danger" });
      else toast({ text: t(`refusals.${outcome.code}`), tone: "danger" });
    },
    [t, execute, toast],
  );
}

/** By keys or by name, where no toast is pressed that would go by itself. */
export function useUndo(): () => Promise<void> {
  const takeBack = useTakeBack();
  return useCallback(() => takeBack(), [takeBack]);
}

/** Gives a command; a refusal shows as a toast. @returns whether it was accepted */
export function useAct(): Act {
  const t = useTranslations();
  const execute = useExecute();
  const toast = useToast();
  const takeBack = useTakeBack();
  const mayUndo = isWithin(useWorkshop().phase, "collect", "commit");
  return useCallback(
    async (name, args, { undo, say } = {}) => {
      const outcome = await execute(name, args);
      if (!outcome.ok) {
        toast({ text: t(`refusals.${outcome.code}`), tone: "danger" });
        return false;
      }
      const { version } = outcome;
      if (undo && mayUndo && version) {
        const onAction = () => void takeBack(version);
        toast({
          text: undo,
          action: { label: t("common.undo"), spoken: t("cockpit.undoKeys"), onAction },
          offers: "ended",
        });
      }
      if (say) announce(say);
      return true;
    },
    [t, execute, toast, takeBack, mayUndo],
  );
}
