/**
 * On a slow line people press before the page's scripts have come. A press nobody listens to would be lost, and a form
 * sent by the browser itself would put what was typed, passwords too, into the address. Holds the last such press back
 * and makes it as soon as somebody listens; until then its button is pale.
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
    const until = Date.now() + WAITS_AT_MOST_MS;
    const look = () => {
      if (pressed !== element) return;
      if (!isHandled(element) && Date.now() < until) return requestAnimationFrame(look);
      letGo();
      if (isHandled(element)) press(element);
    };
    look();
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
}

/** @param nonce of the document, without which the content security policy lets no script run */
export function PressedEarly({ nonce }: { nonce: string | undefined }) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: the source of the function above, and nothing else
    <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: `(${holdPresses})()` }} />
  );
}
