import { cva, cx, type VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";

const styles = cva(
  [
    "inline-grid shrink-0 cursor-pointer place-items-center border transition-colors duration-(--motion-fast) active:translate-y-px",
    "disabled:cursor-not-allowed disabled:opacity-40 aria-disabled:cursor-not-allowed aria-disabled:opacity-40",
    "[&_svg]:size-4.5",
  ],
  {
    variants: {
      variant: {
        quiet: "border-transparent bg-transparent text-ink-2 hover:bg-sunken hover:text-ink aria-pressed:text-brand",
        outline: "border-line-strong bg-surface text-ink hover:bg-sunken",
        soft: "border-line bg-surface text-ink hover:bg-sunken",
        brand: "border-brand bg-brand-tint text-brand hover:bg-surface",
      },
      size: {
        sm: "size-8 rounded-lg pointer-coarse:size-touch",
        md: "size-10 rounded-control pointer-coarse:size-touch",
        lg: "size-12 rounded-card",
      },
    },
    defaultVariants: { variant: "quiet", size: "md" },
  },
);

type IconButtonProps = Omit<ComponentProps<"button">, "aria-label"> &
  VariantProps<typeof styles> & { "aria-label": string };

/** A button of one icon. Its label says what happens and to what: "Edit: Stepping into the lobby". */
export function IconButton({ variant, size, type = "button", className, ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      title={rest.title ?? rest["aria-label"]}
      className={cx(styles({ variant, size }), className)}
    />
  );
}
