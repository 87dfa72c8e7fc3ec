export interface IfThen {
  when: string;
  deed: string;
}

const ENGLISH = /^(?:when|if)\s+(.*?),?\s+(?:then\s+)?I\s+will\s+(.*?)\.?$/isu;
const GERMAN = /^wenn\s+(.*?),?\s+(?:dann\s+)?werde\s+ich\s+(.*?)\.?$/isu;

/** Takes a sentence apart again, whichever of the two languages it was written in; null for any other sentence. */
export function splitIfThen(sentence: string): IfThen | null {
  const [, when, deed] = GERMAN.exec(sentence.trim()) ?? ENGLISH.exec(sentence.trim()) ?? [];
  return when !== undefined && deed !== undefined ? { when: bare(when), deed: bare(deed) } : null;
}

/** A part as it goes into the sentence: without the mark that would stand twice. */
export const bare = (part: string): string => part.trim().replace(/[\s,.;…]+$/u, "");
