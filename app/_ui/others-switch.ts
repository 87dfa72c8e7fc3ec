"use client";
import { deviceSwitch } from "./device-switch";

/** Whether this device says aloud what others contribute; what concerns everybody is said in any case. */
export const othersSwitch = deviceSwitch("touchstone.others", true);
