"use client";
import type { ReactNode } from "react";
import { useWorkshop } from "@/app/_live/live";
import { useFocusKept } from "@/app/_ui/focus-kept";
import { Main } from "@/app/_ui/main";
import { ToastProvider } from "@/app/_ui/toast";
import { ConnectionNotice } from "@/app/_workshop/connection-notice";
import { DraftsProvider } from "@/app/_workshop/drafts";
import { isBefore } from "@/domain/phases";
import type { ScreenLink } from "@/server/loaders/screen-links";
import { AheadPanel } from "./ahead-panel";
import { Checklist } from "./checklist";
import { DuplicateButton } from "./duplicate-button";
import { EvidencePanel } from "./evidence-panel";
import type { InvitationWords } from "./invitation";
import { Invite } from "./invite";
import { LeadersPanel } from "./leaders-panel";
import { PageHead } from "./page-head";
import { ScreenLinksPanel } from "./screen-links-panel";
import { Settings } from "./settings";
import { TemplateButton } from "./template-button";

interface WorkshopPageProps {
  invitationWords: InvitationWords;
  /** In the language of the page. */
  surveyQuestions: readonly string[];
  /** Saves the workshop as a file; stands below the invitation. */
  exportLink: ReactNode;
  screenLinks: readonly ScreenLink[];
}

/** Preparation, invitation, evidence and settings of one workshop. */
export function WorkshopPage({ invitationWords, surveyQuestions, exportLink, screenLinks }: WorkshopPageProps) {
  const { phase, collectUntil } = useWorkshop();
  useFocusKept();
  const isPrepared = !isBefore(phase, "collect") && collectUntil === null;
  return (
    <ToastProvider>
      <DraftsProvider>
        <Main>
          <PageHead />
          <ConnectionNotice className="mt-5" />
          <div className="mt-8 grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
            <div className="grid grid-cols-1 gap-6">
              {!isPrepared && <Checklist />}
              <AheadPanel />
              <EvidencePanel surveyQuestions={surveyQuestions} />
              <Settings />
            </div>
            <div className="grid grid-cols-1 gap-4">
              <Invite words={invitationWords} />
              <LeadersPanel />
              <ScreenLinksPanel links={screenLinks} />
              {exportLink}
              <DuplicateButton />
              <TemplateButton />
            </div>
          </div>
        </Main>
      </DraftsProvider>
    </ToastProvider>
  );
}
