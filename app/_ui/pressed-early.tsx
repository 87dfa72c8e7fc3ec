/**
 * On a slow line people press before the page's scripts have come. A press nobody listens to would be lost, and a form
 * sent by the browser itself would put what was typed, passwords too, into the address. Holds the last such press back
 * and makes it as soon as somebody listens; until then its button is pale. A choice made early stays as it is on the
 * page, and is told as soon as somebody listens: otherwise another would be sent than the one that is seen.
 * Runs in the page by itself: it must not use anything from outside.
 */
function holdPresses(): void {
  const HANDLED = "__reactProps$";
  const WAITS_AT_MOST_MS = 30_000;
  let pressed: HTMLElement | undefined;
  let isByKey = false;
  let paleness: Animation | undefined;

  // While a page comes to life, controls are prepared before anybody listens, and a part can come to life by itself.
  const isHandled = (element: Element) =>
    document.documentElement.hasAttribute("data-alive") && Object.keys(element).some((key) => key.startsWith(HANDLED));
  const whenHandled = (element: Element, isWanted: () => boolean, act: () => void) => {
    const until = Date.now() + WAITS_AT_MOST_MS;
    const look = () => {
      if (!isWanted()) return;
      if (isHandled(element)) act();
      else if (Date.now() < until) requestAnimationFrame(look);
    };
    look();
  };
  const letGo = () => {
    paleness?.cancel();
    pressed = undefined;
  };
  const press = (element: HTMLElement) => {
    const { disabled } = element as HTMLButtonElement;
    if (!element.isConnected || disabled) return;
    if (element instanceof HTMLFormElement) return element.requestSubmit();
    // Menus open when the pointer goes down, or by a key: then they begin with their first entry, and need no click.
    const how = { bubbles: true, cancelable: true };
    const before = isByKey
      ? new KeyboardEvent("keydown", { ...how, key: "Enter" })
      : new PointerEvent("pointerdown", { ...how, pointerType: "mouse" });
    if (element.dispatchEvent(before) || !isByKey) element.click();
  };
  const hold = (element: HTMLElement, event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    letGo();
    pressed = element;
    isByKey = (event as UIEvent).detail === 0;
    paleness = element.animate({ opacity: [0.55, 0.55] }, WAITS_AT_MOST_MS);
    const isWanted = () => pressed === element;
    whenHandled(element, isWanted, () => {
      letGo();
      press(element);
    });
  };
  const isChoice = (target: EventTarget | null): target is HTMLInputElement =>
    target instanceof HTMLInputElement && (target.type === "radio" || target.type === "checkbox");
  /** What was chosen last: a rendering in between may have put it back on the page. */
  const chosen = new Map<HTMLInputElement, boolean>();
  const tell = (choice: HTMLInputElement) => {
    const isChecked = chosen.get(choice) === true;
    chosen.delete(choice);
    if (!choice.isConnected || choice.disabled) return;
    choice.checked = !isChecked;
    choice.click();
  };
  const onChange = ({ target }: Event) => {
    if (!isChoice(target) || isHandled(target)) return;
    for (const other of chosen.keys())
      if (target.type === "radio" && other.type === "radio" && other.name === target.name) chosen.delete(other);
    chosen.set(target, target.checked);
    const isWanted = () => chosen.has(target);
    whenHandled(target, isWanted, () => tell(target));
  };
  const onClick = (event: Event) => {
    const button = event.target instanceof Element && event.target.closest("button");
    if (button && !isHandled(button)) hold(button, event);
  };
  const onSubmit = (event: SubmitEvent) => {
    const form = event.target as HTMLElement;
    if (!isHandled(form)) hold(event.submitter ?? form, event);
  };
  window.addEventListener("click", onClick, true);
  window.addEventListener("submit", onSubmit, true);
  window.addEventListener("change", onChange, true);
}

/** @param nonce of the document, without which the content security policy lets no script run */
export function PressedEarly({ nonce }: { nonce: string | undefined }) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: the source of the function above, and nothing else
    <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: `(${holdPresses})()` }} />
  );
}
