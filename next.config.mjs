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
  typescript: { ignoreBuildErrors: false },
};

export default withNextIntl(config);
