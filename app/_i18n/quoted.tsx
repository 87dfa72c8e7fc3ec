import type { ReactNode } from "react";

/** For `<q>` in a message: what people have written does not turn the words of ours around it. */
export const quoted = { q: (chunks: ReactNode) => <bdi>{chunks}</bdi> };
