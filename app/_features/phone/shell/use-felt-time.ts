import { useEffect, useRef } from "react";
import { passedMark, secondsLeft, type TimerView } from "@/app/_workshop/timer";

const FELT_SECONDS = [60, 0] as const;
const ONE_MINUTE_MS = 200;
const TIME_UP_MS = [250, 150, 250];

/** The phone lies on the table: one minute before the end and at the end it vibrates, where it can. */
export function useFeltTime(timer: TimerView | undefined): void {
  const before = useRef<number | undefined>(undefined);
  const left = secondsLeft(timer);
  useEffect(() => {
    const passed = passedMark(FELT_SECONDS, before.current, left);
    before.current = left;
    if (passed !== undefined && mayVibrate()) navigator.vibrate(passed === 0 ? TIME_UP_MS : ONE_MINUTE_MS);
  }, [left]);
}

/** Browsers refuse it, with a complaint, before the page has been touched for the first time. */
const mayVibrate = (): boolean => "vibrate" in navigator && navigator.userActivation?.hasBeenActive === true;
