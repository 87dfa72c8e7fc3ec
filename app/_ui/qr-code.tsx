import { cx } from "class-variance-authority";
import { encode } from "uqr";

const QUIET_ZONE = 4;

/** The dark modules as one path: a run per row keeps it short. */
function darkPath(rows: readonly (readonly boolean[])[]): string {
  return rows
    .map((row, y) =>
      row
        .map((dark, x) => (dark && !row[x - 1] ? `M${x} ${y}h${row.slice(x).findIndex((d) => !d)}v1H${x}z` : ""))
        .join(""),
    )
    .join("");
}

/** A QR code, error correction M, quiet zone 4, dark on white in every theme. `label` says what it leads to. */
export function QrCode({ value, label, className }: { value: string; label: string; className?: string }) {
  const { data, size } = encode(value, { ecc: "M", border: QUIET_ZONE });
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className={cx("block aspect-square forced-color-adjust-none", className)}
    >
      <rect width={size} height={size} className="fill-white" />
      <path d={darkPath(data)} className="fill-black" />
    </svg>
  );
}
