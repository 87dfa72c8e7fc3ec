"use client";

import { useEffect } from "react";

/** Marks the page (`data-alive`) from when its scripts listen; see `PressedEarly`. */
export function Alive() {
  useEffect(() => document.documentElement.setAttribute("data-alive", ""), []);
  return null;
}
