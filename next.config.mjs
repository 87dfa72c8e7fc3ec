import { fileURLToPath } from "node:url";
import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./app/_i18n/request.ts");

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
};

export default withNextIntl(config);
