"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_api/client";
import { TEXT } from "@/domain/limits";

interface Duplicate {
  /** Makes a workshop with the same settings and nothing of what people wrote, and goes to its page. */
  duplicate: () => Promise<void>;
  hasFailed: boolean;
  isBusy: boolean;
}

export function useDuplicate({ id: workshopId, title }: { id: string; title: string }): Duplicate {
  const t = useTranslations("portability");
  const router = useRouter();
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");
  const duplicate = async () => {
    if (state === "busy") return;
    setState("busy");
    const room = TEXT.title - [...t("copyOf", { title: "" })].length;
    const copy = t("copyOf", { title: [...title].slice(0, room).join("") });
    try {
      const { id } = await api.workshops.duplicate.mutate({ workshopId, title: copy });
      router.push(`/w/${id}`);
    } catch {
      setState("failed");
    }
  };
  return { duplicate, hasFailed: state === "failed", isBusy: state === "busy" };
}
