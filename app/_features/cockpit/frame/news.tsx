"use client";
import { useNews } from "./use-news";
import { useTimerNews } from "./use-timer-news";

/** Says what is new. Stands by itself, because it looks every second: whatever it stood in would be drawn as often. */
export function News() {
  useNews();
  useTimerNews();
  return null;
}
