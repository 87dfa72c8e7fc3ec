"use client";
import { deviceSwitch } from "./device-switch";

/** Whether keys without Ctrl or ⌘ do something, on every page (WCAG 2.1.4); kept on this device. */
export const singleKeys = deviceSwitch("touchstone.cockpit.keys", true);
