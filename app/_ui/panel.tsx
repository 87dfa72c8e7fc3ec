import { cva, cx, type VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";

const styles = cva("bg-surface forced-colors:border", {
  variants: {
    elevation: {
      flat: "shadow-flat",
      raised: "shadow-raised",
      // Chosen or one's own; two shadows on one box would leave it to the stylesheet's order which is drawn.
      ringed: "shadow-[0_0_0_2px_var(--brand)] forced-colors:outline-2",
    },
    shape: { panel: "rounded-[1.125rem]", card: "rounded-card" },
    padding: { none: "", sm: "px-3.5 py-3", md: "p-4 sm:px-6 sm:py-5", lg: "p-5 sm:p-8" },
  },
  defaultVariants: { elevation: "flat", shape: "panel", padding: "md" },
});

type PanelProps = ComponentProps<"div"> &
  VariantProps<typeof styles> & { as?: "div" | "section" | "article" | "aside" | "li" | "form" };

export function Panel({ as = "div", elevation, shape, padding, className, ...rest }: PanelProps) {
  const Tag = as as "div";
  return <Tag {...rest} className={cx(styles({ elevation, shape, padding }), className)} />;
}
