"use client";

import type { ReactNode } from "react";
import { useWorkshop } from "@/app/_live/live";
import { Main } from "@/app/_ui/main";
import { SaveChip } from "@/app/_workshop/save-chip";
import { TimerPill } from "@/app/_workshop/timer-pill";
import { LeftOvers } from "./left-overs";
import { MenuButton } from "./menu-button";
import { QUESTION_ID } from "./question-id";
import { Spotlight } from "./spotlight";
import { StateNotices } from "./state-notices";
import { TimeUp } from "./time-up";

interface PhoneShellProps {
  /** The h1; left out where the body brings its own, with the id QUESTION_ID. */
  question?: ReactNode;
  /** Stays in view below the question, such as the dots left. */
  headerExtra?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
}

/** Header with short title, save state, clock and question; the body; a footer with one action. */
export function PhoneShell({ question, headerExtra, footer, children }: PhoneShellProps) {
  return (
    <>
      <header className="sticky top-0 z-20 border-b border-line bg-surface px-4 pt-[max(0.25rem,env(safe-area-inset-top))] pb-3.5 [@media(max-height:400px)]:pb-1.5">
        <div className="mx-auto max-w-lg">
          <div className="flex min-h-11 flex-wrap items-center justify-end gap-x-2 text-xs">
            <ShortTitle />
            <SaveChip />
            <TimerPill className="text-[0.9375rem]" />
            <MenuButton />
          </div>
          {question !== undefined && (
            <h1
              id={QUESTION_ID}
              tabIndex={-1}
              className="mt-1 text-[1.25rem] leading-[1.2] font-[680] [@media(max-height:400px)]:text-base"
            >
              {question}
            </h1>
          )}
          <TimeUp />
          {headerExtra}
        </div>
      </header>
      <Main width="full" className="mx-auto max-w-lg px-4 py-4">
        <StateNotices />
        <LeftOvers />
        <Spotlight />
        {children}
      </Main>
      {footer && (
        <footer className="sticky bottom-0 z-20 border-t border-line bg-surface px-4 pt-3 pb-[max(1rem,env(safe-area-inset-bottom))] [@media(max-height:400px)]:static">
          <div className="mx-auto max-w-lg">{footer}</div>
        </footer>
      )}
    </>
  );
}

/** What stands before a colon or dash names the place well enough. */
function ShortTitle() {
  const { title } = useWorkshop();
  const [short = title] = title.split(/\s*[:–—|]\s/);
  return (
    <p title={title} className="min-w-0 flex-1 truncate font-semibold text-ink">
      <bdi>{short}</bdi>
    </p>
  );
}
