import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** What takes long and wants the machine to itself: faults (`*.chaos.ts`) and endurance (`*.soak.ts`), one file at a time. */
export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    environment: "node",
    env: { NODE_ENV: "test" },
    include: ["**/*.{chaos,soak}.ts"],
    exclude: ["**/node_modules/**", ".next/**", "dist/**"],
    globalSetup: ["chaos/bundle.ts"],
    fileParallelism: false,
    isolate: false,
    testTimeout: 600_000,
    hookTimeout: 60_000,
    teardownTimeout: 10_000,
  },
});
