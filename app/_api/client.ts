import { createTRPCClient, httpBatchLink, httpLink, splitLink } from "@trpc/client";
import type { AppRouter } from "@/server/root";

const url = "/api/trpc";

/** Queries asked in the same moment travel together; every mutation goes by itself, so that its refusal keeps its status. */
export const api = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: (operation) => operation.type === "mutation",
      true: httpLink({ url }),
      false: httpBatchLink({ url, maxItems: 10, maxURLLength: 4000 }),
    }),
  ],
});
