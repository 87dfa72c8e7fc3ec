interface Asking {
  /** Stage the facilitator's prompt asks about; empty while none stands. */
  asked: string;
  /** The stage asked about last that has been dealt with. */
  answered: string;
  /** Whether a card is on its way into the box. */
  isWriting: boolean;
}

/**
 * What a prompt does to the stage of the next card: it chooses its own once, and waits while a card is being written, so
 * that no card lands where its writer did not mean it to.
 */
export function answerTo({ asked, answered, isWriting }: Asking): "nothing" | "remember" | "choose" {
  if (asked === answered) return "nothing";
  if (asked === "") return "remember";
  return isWriting ? "nothing" : "choose";
}
