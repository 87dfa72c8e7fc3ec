"use client";

import { cx } from "class-variance-authority";
import { CircleAlert, CircleCheck, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Toast as Radix } from "radix-ui";
import {
  createContext,
  type ReactNode,
  type RefObject,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from "react";
import { Button } from "./button";
import { IconButton } from "./icon-button";
import { type ShownToast, type ToastTexts, withToast } from "./toast-list";

/** Never shorter than six seconds; long enough to reach an undo. */
const SHOWN_MS = 10_000;

const ToastContext = createContext<((toast: ToastTexts) => void) | null>(null);

/** Shows a toast. @throws Error outside ToastProvider */
export function useToast(): (toast: ToastTexts) => void {
  const show = useContext(ToastContext);
  if (show === null) throw new Error("useToast needs a ToastProvider above it");
  return show;
}

function Shown({ toast, onGone }: { toast: ShownToast; onGone: () => void }) {
  const t = useTranslations("common");
  const { text, tone = "ok", action } = toast;
  const Icon = tone === "ok" ? CircleCheck : CircleAlert;
  return (
    <Radix.Root
      type={tone === "ok" ? "background" : "foreground"}
      onOpenChange={(open) => !open && onGone()}
      className="toast flex items-center gap-3 rounded-[0.9375rem] bg-surface py-1.75 pr-1.75 pl-3.5 text-xs leading-snug shadow-overlay forced-colors:border"
    >
      <Icon aria-hidden className={tone === "ok" ? "size-4.5 shrink-0 text-ok" : "size-4.5 shrink-0 text-danger"} />
      <Radix.Description className="min-w-0 flex-1 py-1">{text}</Radix.Description>
      {action && (
        <Radix.Action asChild altText={action.spoken ?? action.label}>
          <Button size="sm" onClick={action.onAction}>
            {action.label}
          </Button>
        </Radix.Action>
      )}
      <Radix.Close asChild>
        <IconButton size="sm" aria-label={t("close")}>
          <X aria-hidden />
        </IconButton>
      </Radix.Close>
    </Radix.Root>
  );
}

const covers = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

type Box = Pick<DOMRect, "left" | "right" | "top" | "bottom">;

/** Where toasts would stand on the other side: of the page, or on a phone its other end. */
function acrossFrom({ left, right, top, bottom }: Box): Box {
  if (matchMedia("(width >= 48rem)").matches)
    return { left: innerWidth - right, right: innerWidth - left, top, bottom };
  return { left, right, top: innerHeight - bottom, bottom: innerHeight - top };
}

/** How soon toasts step aside when the page has moved what has the focus under them. */
const LOOK_MS = 200;

/** Whether toasts have stepped to the other side: what has the focus is never under them, whichever of both moves. */
function useStepAside(place: RefObject<HTMLOListElement | null>, shown: number): boolean {
  const [isAside, setAside] = useState(false);
  useEffect(() => {
    if (shown === 0) return;
    const look = () => {
      const { activeElement: focused } = document;
      if (!place.current || !focused?.matches(":focus-visible") || place.current.contains(focused)) return;
      const [toasts, box] = [place.current.getBoundingClientRect(), focused.getBoundingClientRect()];
      if (covers(toasts, box) && !covers(acrossFrom(toasts), box)) setAside(!isAside);
    };
    const lookNext = () => requestAnimationFrame(look);
    look();
    const beat = setInterval(look, LOOK_MS);
    document.addEventListener("focusin", lookNext);
    return () => {
      clearInterval(beat);
      document.removeEventListener("focusin", lookNext);
    };
  }, [place, shown, isAside]);
  return isAside;
}

/** Place for toasts on facilitators' pages; the newest three stay in view. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const t = useTranslations("common");
  const [toasts, setToasts] = useState<readonly ShownToast[]>([]);
  const show = useCallback((toast: ToastTexts) => {
    setToasts((before) => withToast(before, toast));
  }, []);
  const place = useRef<HTMLOListElement>(null);
  const isAside = useStepAside(place, toasts.length);
  const forget = (id: number) => setToasts((before) => before.filter((toast) => toast.id !== id));
  return (
    <ToastContext value={show}>
      <Radix.Provider duration={SHOWN_MS} label={t("notification")} swipeDirection="left">
        {children}
        {toasts.map((toast) => (
          <Shown key={toast.id} toast={toast} onGone={() => forget(toast.id)} />
        ))}
        <Radix.Viewport
          ref={place}
          // Without it an open dialog would hide toasts from assistive technology; they are announced elsewhere.
          aria-live="off"
          className={cx(
            // Also above a dialog, which stops pointers everywhere else.
            "pointer-events-auto fixed bottom-[max(1rem,env(safe-area-inset-bottom))] z-50 flex w-[min(26rem,calc(100vw-2rem))] flex-col gap-2",
            isAside ? "right-4 max-md:top-4 max-md:bottom-auto" : "left-4",
          )}
        />
      </Radix.Provider>
    </ToastContext>
  );
}
