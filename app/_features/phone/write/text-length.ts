/** Length as people count it and the server checks it: code points after NFC, without blanks around. */
export const textLength = (text: string): number => [...text.normalize("NFC").trim()].length;
