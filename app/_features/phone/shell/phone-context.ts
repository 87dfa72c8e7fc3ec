import { createContext, use } from "react";
import type { Theme } from "@/app/_theme/theme";
import type { WorkshopState } from "@/domain/phases";

export interface PhoneValue {
  theme: Theme;
  /** The phase on this screen; behind the workshop's own while somebody is typing. */
  shown: WorkshopState;
  isBehind: boolean;
  follow: () => void;
}

export const PhoneContext = createContext<PhoneValue | undefined>(undefined);

export function usePhone(): PhoneValue {
  const value = use(PhoneContext);
  if (!value) throw new Error("outside <PhoneContext>");
  return value;
}
