import { cva, cx, type VariantProps } from "class-variance-authority";
import { LoaderCircle } from "lucide-react";
import Link from "next/link";
import type { ComponentProps, MouseEvent } from "react";

const styles = cva(
  [
    "inline-flex cursor-pointer items-center justify-center gap-2 border text-center leading-tight wrap-break-word no-underline select-none",
    "transition-colors duration-(--motion-fast) active:translate-y-px",
    "disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-50 aria-busy:cursor-progress",
    "[&_svg]:size-[1.125em] [&_svg]:shrink-0",
  ],
  {
    variants: {
      variant: {
        primary: "border-brand bg-brand font-semibold text-on-brand hover:border-brand-hover hover:bg-brand-hover",
        outline: "border-line-strong bg-surface font-[550] text-ink hover:bg-sunken",
        soft: "border-line bg-surface font-[550] text-ink shadow-[0_1px_1px_rgb(0_0_0/.03)] hover:bg-sunken",
        quiet: "border-transparent bg-transparent font-[550] text-ink-2 hover:bg-sunken hover:text-ink",
        link: "border-transparent bg-transparent font-[550] text-brand hover:bg-brand-tint",
        danger: "border-danger bg-surface font-semibold text-danger hover:bg-danger-tint",
      },
      size: {
        sm: "min-h-8.5 rounded-control px-2.5 py-1 text-xs pointer-coarse:min-h-touch",
        md: "min-h-10 rounded-control px-3.75 py-1.5 text-sm pointer-coarse:min-h-touch",
        lg: "min-h-12.5 rounded-card px-5.5 py-2 text-base font-[650]",
      },
      wide: { true: "w-full", false: "" },
    },
    defaultVariants: { variant: "outline", size: "md", wide: false },
  },
);

export type ButtonStyle = Pick<VariantProps<typeof styles>, "variant" | "size" | "wide">;

export const buttonStyles = ({ className, ...style }: ButtonStyle & { className?: string | undefined }): string =>
  cx(styles(style), className);

type ButtonProps = ComponentProps<"button"> & ButtonStyle & { busy?: boolean };

const ignore = (event: MouseEvent) => event.preventDefault();

/** While `busy` the button keeps its focus, shows a turning ring and ignores clicks. */
export function Button({
  variant,
  size,
  wide,
  busy = false,
  type = "button",
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-busy={busy || undefined}
      onClick={busy ? ignore : onClick}
      className={buttonStyles({ variant, size, wide, className })}
    >
      {busy && <LoaderCircle aria-hidden className="animate-spin" />}
      {children}
    </button>
  );
}

/** A link that looks like a button: for going somewhere, not for doing something. */
export function ButtonLink({ variant, size, wide, className, ...rest }: ComponentProps<typeof Link> & ButtonStyle) {
  return <Link {...rest} className={buttonStyles({ variant, size, wide, className })} />;
}
