"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Leaders } from "@/app/_workshop/leaders/leaders";

/** Who leads, as it is now: somebody may have come by a link while the cockpit was open. */
export function LeadersSection() {
  const t = useTranslations("leaders");
  const router = useRouter();
  useEffect(() => router.refresh(), [router]);
  return (
    <section aria-labelledby="leaders-title" className="border-t border-line pt-4">
      <h3 id="leaders-title" className="mb-2 font-sans text-sm font-semibold tracking-normal">
        {t("title")}
      </h3>
      <Leaders />
    </section>
  );
}
