"use client";
import { createContext, type ReactNode, use } from "react";
import type { Leader } from "@/server/loaders/leaders";

interface Leading {
  /** Who leads this workshop, the owner first. */
  leaders: readonly Leader[];
  /** Whether the person in front of this page looks after the server, and so may invite people to it. */
  isAdmin: boolean;
}

const LeadersContext = createContext<Leading>({ leaders: [], isAdmin: false });

export function LeadersProvider({ children, ...leading }: Leading & { children: ReactNode }) {
  return <LeadersContext value={leading}>{children}</LeadersContext>;
}

export const useLeading = (): Leading => use(LeadersContext);
