import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Far from every developer's zone and off the full hour, so that a date that leans on local time fails here.
process.env.TZ = "Asia/Kathmandu";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    environment: "node",
    env: { TZ: "Asia/Kathmandu", NODE_ENV: "test" },
    include: ["**/*.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", ".next/**", "dist/**", "e2e/**"],
    testTimeout: 20_000,
    coverage: {
      provider: "v8",
      include: ["domain/**/*.ts"],
      exclude: ["**/*.test.ts", "domain/scenario.ts"],
      reporter: ["text-summary", "json-summary"],
      reportsDirectory: "coverage",
      thresholds: { lines: 95 },
    },
  },
});
