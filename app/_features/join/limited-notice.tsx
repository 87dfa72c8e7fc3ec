"use client";

import { Hourglass } from "lucide-react";
import { useRouter } from "next/navigation";
import { useCallback } from "react";
import { Notice } from "@/app/_ui/notice";
import { Countdown } from "./countdown";

/** After too many wrong codes from this address: how long to wait, then the page looks again by itself. */
export function LimitedNotice({ seconds }: { seconds: number }) {
  const router = useRouter();
  const lookAgain = useCallback(() => router.refresh(), [router]);
  return (
    <Notice tone="warn" icon={<Hourglass aria-hidden />}>
      <Countdown seconds={seconds} onOver={lookAgain} />
    </Notice>
  );
}
