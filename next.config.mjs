import { fileURLToPath } from "node:url";
import { PHASE_PRODUCTION_SERVER } from "next/constants.js";

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  devIndicators: false,
  images: { unoptimized: true },
  serverExternalPackages: ["better-sqlite3", "@node-rs/argon2", "pino"],
  turbopack: { root: fileURLToPath(new URL(".", import.meta.url)) },
  // `npm run check` type-checks the whole tree; whoever only starts the product should not wait for it a second time.
  typescript: { ignoreBuildErrors: true },
  // Loading every page before the first answer would cost a third of the start; each is loaded when first asked for.
  experimental: { preloadEntriesOnStart: false },
};

/** The plugin of next-intl only takes part in building; loading its compiler would slow down every start. */
export default async function configOf(phase) {
  if (phase === PHASE_PRODUCTION_SERVER) return config;
  const { default: createNextIntlPlugin } = await import("next-intl/plugin");
  return createNextIntlPlugin("./app/_i18n/request.ts")(config);
}
