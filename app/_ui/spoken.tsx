"use client";

import { type ComponentProps, useEffect, useRef } from "react";
import { announce, type Voice } from "./announcements";

/** What is read here for the eyes is said for the ears too, by the page's live region, whenever it changes. */
export function Spoken({ voice = "polite", ...rest }: ComponentProps<"div"> & { voice?: Voice }) {
  const box = useRef<HTMLDivElement>(null);
  const said = useRef("");
  useEffect(() => {
    const text = box.current?.innerText ?? "";
    if (text && text !== said.current) announce(text, voice);
    said.current = text;
  });
  return <div ref={box} {...rest} />;
}

/** Around what says that an own action failed. */
export function Alarm(props: ComponentProps<"div">) {
  return <Spoken voice="assertive" {...props} />;
}
