"use client";
import { createContext, use } from "react";
import { useJoinAddress } from "@/app/_workshop/use-join-address";

/** The configured origin; null where the address bar tells. */
export const AddressContext = createContext<string | null>(null);

/** Where phones join. */
export const useAddress = () => useJoinAddress(use(AddressContext));
