/**
 * Puts a text on the clipboard; where that needs a secure context, the old way through a selected field.
 * @returns whether it worked; if not, the field stays selected
 */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  field.select();
  try {
    if (navigator.clipboard === undefined) return document.execCommand("copy");
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return false;
  }
}
