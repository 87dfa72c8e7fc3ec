/** Brings something of the page into view and the focus to its first control; what is folded opens. */
export function goTo(id: string): void {
  const element = document.getElementById(id);
  if (!element) return;
  if (element instanceof HTMLDetailsElement) element.open = true;
  const control = element.querySelector<HTMLElement>("input, select, textarea, summary, button");
  const field = element.querySelector<HTMLElement>("textarea, input, select");
  (field ?? control)?.focus();
}
