import { useEffect, useRef } from "react";

/**
 * Sends what a field holds. The field is empty at once, for the next text and so that nothing is sent twice; what is
 * refused stands in it again, before what was begun since.
 * @returns takes what sends the text and tells whether it was accepted; tells the same
 */
export function useSend(
  text: string,
  setText: (text: string) => void,
): (send: () => Promise<boolean>) => Promise<boolean> {
  const begun = useRef(text);
  useEffect(() => {
    begun.current = text;
  }, [text]);
  return async (send) => {
    setText("");
    begun.current = "";
    const isAccepted = await send();
    if (!isAccepted && text !== "") setText([text, begun.current].filter(Boolean).join(" "));
    return isAccepted;
  };
}
