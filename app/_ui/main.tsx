import { cva, cx, type VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";
import { CONTENT_ID } from "./skip-link";

const styles = cva("w-full flex-1 focus:outline-none", {
  variants: {
    width: {
      text: "mx-auto max-w-3xl px-4 py-6 sm:px-8 sm:py-10",
      page: "mx-auto max-w-[70rem] px-4 py-6 sm:px-8 sm:py-9",
      full: "",
    },
  },
  defaultVariants: { width: "page" },
});

/** The one main landmark of a page, target of the skip link. */
export function Main({ width, className, ...rest }: ComponentProps<"main"> & VariantProps<typeof styles>) {
  return <main {...rest} id={CONTENT_ID} tabIndex={-1} className={cx(styles({ width }), className)} />;
}
