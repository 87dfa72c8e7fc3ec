import { solidStyles, type Tint } from "@/app/_ui/tones";

const MOST = 24;

/** One block per card, for the eye; the number stands above. */
export function Blocks({ n, tint }: { n: number; tint: Tint }) {
  return (
    <span aria-hidden className="mt-auto grid grid-cols-4 gap-2.5 pt-4">
      {Array.from({ length: Math.min(n, MOST) }, (_, i) => i).map((i) => (
        <span key={i} className={`h-10.5 rounded-[.625rem] ${solidStyles[tint]}`} />
      ))}
    </span>
  );
}
