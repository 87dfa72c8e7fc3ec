"use client";

import { cx } from "class-variance-authority";
import { Check, ChevronRight } from "lucide-react";
import { DropdownMenu as Radix } from "radix-ui";
import { type KeyboardEvent, type ReactElement, type ReactNode, useRef } from "react";
import { Kbd } from "./kbd";
import { CONTENT_ID } from "./skip-link";

const box =
  "menu z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-52 max-w-80 overflow-y-auto rounded-[0.9375rem] bg-surface p-1.5 text-sm text-ink shadow-overlay forced-colors:border";
const look = cx(
  "min-h-10 cursor-pointer items-center rounded-control px-2 py-1.5 leading-snug font-[550] select-none pointer-coarse:min-h-touch",
  "focus-visible:-outline-offset-2 data-highlighted:bg-brand-tint data-disabled:cursor-not-allowed data-disabled:opacity-50 forced-colors:data-highlighted:outline-2 [&>svg]:size-4.5 [&>svg]:justify-self-center",
);
const row = cx(look, "grid grid-cols-[1.5rem_minmax(0,1fr)_auto] gap-2.5");

/** Menus open inside the main landmark, so that nothing of the page lies outside one. */
const landmark = () => (typeof document === "undefined" ? null : document.getElementById(CONTENT_ID));

/** For a menu opened by key before it listened to keys: it begins with its first entry, as others do. */
export function focusFirstEntry(): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>("[role=menu][data-state=open] [role^=menuitem]:not([data-disabled])")?.focus(),
  );
}

interface MenuProps {
  /** The button that opens the menu. */
  trigger: ReactElement;
  children: ReactNode;
  align?: "start" | "center" | "end";
  /** For a menu that a key opens too. */
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** For a menu opened by something else than its button: puts the focus back and says so, or leaves it to the button. */
  giveFocusBack?: () => boolean;
}

const OPENING_KEYS = new Set(["Enter", " ", "ArrowDown"]);

export function Menu({ trigger, children, align = "end", giveFocusBack, ...state }: MenuProps) {
  /** Whoever presses elsewhere has put the focus there. */
  const isLeft = useRef(false);
  const onCloseAutoFocus = (event: Event) => {
    if (!isLeft.current && giveFocusBack?.()) event.preventDefault();
    isLeft.current = false;
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (OPENING_KEYS.has(key)) focusFirstEntry();
  };
  return (
    <Radix.Root modal={false} {...state}>
      <Radix.Trigger asChild onKeyDown={onKeyDown}>
        {trigger}
      </Radix.Trigger>
      <Radix.Portal container={landmark()}>
        <Radix.Content
          align={align}
          sideOffset={6}
          collisionPadding={8}
          loop
          className={box}
          onInteractOutside={() => {
            isLeft.current = true;
          }}
          onCloseAutoFocus={onCloseAutoFocus}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

interface MenuItemProps {
  /** An icon or a small mark before the text. */
  icon?: ReactNode;
  /** A short remark at the end. */
  aside?: ReactNode;
  /** The key that does the same. */
  shortcut?: string;
  danger?: boolean;
  disabled?: boolean;
  /** Makes the row a choice: a tick instead of the icon. */
  checked?: boolean;
  onSelect: () => void;
  children: ReactNode;
}

function Row({ icon, aside, shortcut, children }: Pick<MenuItemProps, "icon" | "aside" | "shortcut" | "children">) {
  return (
    <>
      {icon ?? <span />}
      <span>{children}</span>
      <span className="text-xs font-normal text-ink-2">{shortcut ? <Kbd>{shortcut}</Kbd> : aside}</span>
    </>
  );
}

export function MenuItem({ checked, danger = false, disabled = false, onSelect, icon, ...rest }: MenuItemProps) {
  const className = cx(row, danger && "text-danger");
  if (checked === undefined) {
    return (
      <Radix.Item disabled={disabled} onSelect={onSelect} className={className}>
        <Row icon={icon} {...rest} />
      </Radix.Item>
    );
  }
  return (
    <Radix.CheckboxItem checked={checked} disabled={disabled} onSelect={onSelect} className={className}>
      <Row icon={checked ? <Check aria-hidden /> : icon} {...rest} />
    </Radix.CheckboxItem>
  );
}

/** A row that goes to another page; pass a link as its child. */
export function MenuLink({ children }: { children: ReactElement }) {
  return (
    <Radix.Item asChild className={cx(look, "flex pl-10.5 no-underline")}>
      {children}
    </Radix.Item>
  );
}

export const MenuHeading = ({ children }: { children: ReactNode }) => (
  <Radix.Label className="px-2 pt-1.5 pb-1 text-2xs text-ink-2">{children}</Radix.Label>
);

export const MenuSeparator = () => <Radix.Separator className="mx-2 my-1.5 h-px bg-line" />;

export function MenuSub({ label, icon, children }: { label: ReactNode; icon?: ReactNode; children: ReactNode }) {
  return (
    <Radix.Sub>
      <Radix.SubTrigger className={row}>
        {icon ?? <span />}
        <span>{label}</span>
        <ChevronRight aria-hidden />
      </Radix.SubTrigger>
      <Radix.Portal container={landmark()}>
        <Radix.SubContent sideOffset={4} collisionPadding={8} loop className={box}>
          {children}
        </Radix.SubContent>
      </Radix.Portal>
    </Radix.Sub>
  );
}
