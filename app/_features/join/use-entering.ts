"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useState } from "react";
import { enter, peek } from "@/app/_api/join";
import { entryKey, forgetEntryKey } from "./entry-key";

export interface Problem {
  code: string;
  retrySeconds: number;
}

const LOOK_AGAIN_MS = 5000;

/** Joining as a person does it: at once, or as soon as a workshop that is still being prepared begins. */
export function useEntering(code: string, isWaiting: boolean) {
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const join = useCallback(
    async (name: string) => {
      setBusy(true);
      setProblem(null);
      const result = await enter(code, name, entryKey(code));
      if (!("code" in result && result.code === "offline")) forgetEntryKey(code);
      if ("data" in result) return router.replace(`/p/${result.data.workshopId}?welcome`);
      setBusy(false);
      if (result.code === "not_found") router.refresh();
      setProblem(result);
    },
    [code, router],
  );
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(async () => {
      if (document.visibilityState !== "visible") return;
      const result = await peek(code);
      if ("data" in result && result.data.startsOn === undefined) router.refresh();
    }, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [code, isWaiting, router]);
  return { isBusy, problem, join };
}
