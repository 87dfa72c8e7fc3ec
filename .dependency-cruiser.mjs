const CLIENT = "^app/_";
/** Tests and what only tests stand on. */
const TESTS = "[.](test|testing|soak)[.]tsx?$|^domain/scenario[.]ts$|^db/journal/(temporary-store|any-command)[.]ts$";
const SCHEMAS = "([.]schema|^domain/(records|text|commands/schemas))[.]ts$";
const AT_RUN_TIME = ["type-only"];

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-cycles",
      comment:
        "Two files that need each other are one thing or need a third below both: move what they share into the lower room.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: AT_RUN_TIME } },
    },
    {
      name: "domain-stays-pure",
      comment:
        "domain/ is the workshop as plain TypeScript: no clock, no I/O, no framework. Storage belongs in db/, wiring and time in server/, screens in app/.",
      severity: "error",
      from: { path: "^domain/", pathNot: TESTS },
      to: { pathNot: ["^domain/", "(^|/)node_modules/zod/"] },
    },
    {
      name: "zod-only-in-schemas",
      comment:
        "Parsing happens in server/commands. Rules take schemas as types only (import type); put the schema itself into a *.schema.ts file, so that no zod reaches a phone.",
      severity: "error",
      from: { path: "^domain/", pathNot: [TESTS, SCHEMAS] },
      to: { path: ["(^|/)node_modules/zod/", SCHEMAS], dependencyTypesNot: AT_RUN_TIME },
    },
    {
      name: "content-is-data",
      comment:
        "content/ holds texts and templates with a typed loader; it may know domain/. What reads or shows them belongs in server/loaders or app/.",
      severity: "error",
      from: { path: "^content/", pathNot: TESTS },
      to: { path: "^(app|server|db|messages)/|^proxy[.]ts$" },
    },
    {
      name: "db-below-server",
      comment:
        "db/ stores and reads; it knows neither server/ nor app/ nor content/. What needs a request, a viewer or an environment belongs in server/.",
      severity: "error",
      from: { path: "^db/", pathNot: [TESTS, "^db/seed"] },
      to: { path: "^(app|server|content)/|^proxy[.]ts$" },
    },
    {
      name: "server-below-app",
      comment: "server/ never imports app/ : what both need belongs in domain/ (rules) or content/ (texts).",
      severity: "error",
      from: { path: "^server/" },
      to: { path: "^app/|^proxy[.]ts$" },
    },
    {
      name: "server-without-react",
      comment:
        "server/ renders nothing: components belong in app/, documents for download in server/export as plain text.",
      severity: "error",
      from: { path: "^server/", pathNot: TESTS },
      to: { path: "(^|/)node_modules/(react|react-dom|next-intl)/", dependencyTypesNot: AT_RUN_TIME },
    },
    {
      name: "routers-without-drizzle",
      comment: "A procedure is who may call + input schema + one call. The query belongs in db/queries/<noun>.ts.",
      severity: "error",
      from: { path: "^server/(routers/|trpc[.]ts|root[.]ts)", pathNot: TESTS },
      to: { path: "(^|/)node_modules/(drizzle-orm|better-sqlite3)/|^db/schema/" },
    },
    {
      name: "app-never-opens-the-database",
      comment:
        "Pages get what they show from server/loaders/<noun>.ts through runtime(); the query belongs in db/queries/<noun>.ts.",
      severity: "error",
      from: { path: "^(app/|proxy[.]ts$)" },
      to: { path: "^db/|(^|/)node_modules/(drizzle-orm|better-sqlite3)/" },
    },
    {
      name: "client-takes-only-types-from-server",
      comment:
        "What lies in app/_… runs in the browser: import type only. What both sides run belongs in domain/, what the server must do is a tRPC procedure or a loader.",
      severity: "error",
      from: { path: CLIENT, pathNot: TESTS },
      to: { path: "^server/", dependencyTypesNot: AT_RUN_TIME },
    },
    {
      name: "pages-take-loaders-runtime-auth",
      comment:
        "Pages, layouts and routes are thin: they may run server/loaders, server/runtime, server/auth and the one table of headers. Anything else they need belongs behind a loader.",
      severity: "error",
      from: { path: "^(app/|proxy[.]ts$)", pathNot: [CLIENT, TESTS] },
      to: {
        path: "^server/",
        pathNot: "^server/(loaders/|runtime[.]ts|auth/|http/headers[.]ts)",
        dependencyTypesNot: AT_RUN_TIME,
      },
    },
    {
      name: "no-schema-on-phones",
      comment:
        "zod and *.schema.ts never reach a browser: import the type only. A check both sides need is a plain function in domain/.",
      severity: "error",
      from: { path: CLIENT, pathNot: TESTS },
      to: { path: ["(^|/)node_modules/zod/", SCHEMAS], dependencyTypesNot: AT_RUN_TIME },
    },
    {
      name: "features-stand-alone",
      comment:
        "A feature does not import another feature: the page composes them; a domain-free part belongs in app/_ui, a live hook in app/_live, a rule in domain/.",
      severity: "error",
      from: { path: "^app/_features/([^/]+)/" },
      to: { path: "^app/_features/", pathNot: "^app/_features/$1/" },
    },
    {
      name: "ui-knows-no-domain",
      comment:
        "app/_ui could ship in another product. A part that knows the workshop belongs in app/_features/<noun>, the live replica in app/_live.",
      severity: "error",
      from: { path: "^app/_ui/", pathNot: TESTS },
      to: { path: "^(domain|content|db|server)/|^app/_(features|live)/" },
    },
    {
      name: "live-below-features",
      comment:
        "app/_live binds the replica to React and knows no screen: what shows it belongs in app/_features/<noun>.",
      severity: "error",
      from: { path: "^app/_live/" },
      to: { path: "^app/_features/" },
    },
    {
      name: "components-below-pages",
      comment: "Features, primitives and the live binding never import a page, layout or route: pages compose them.",
      severity: "error",
      from: { path: CLIENT },
      to: { path: "^app/", pathNot: "^app/_" },
    },
    {
      name: "journeys-know-only-the-screen",
      comment: "e2e/ sees URLs and screens only. What it would import belongs into its own fixtures.",
      severity: "error",
      from: { path: "^e2e/" },
      to: { path: "^(app|server|db|domain|content|bench)/|^proxy[.]ts$" },
    },
    {
      name: "bench-stays-outside",
      comment:
        "bench/ measures the built product over HTTP. It may run domain/, the browser's stream client, and db/ to sow workshops before a server opens them; of server/ it takes types only.",
      severity: "error",
      from: { path: "^bench/", pathNot: TESTS },
      to: {
        path: "^(app|server|content|messages)/",
        pathNot: "^app/_live/stream[.]ts$",
        dependencyTypesNot: AT_RUN_TIME,
      },
    },
    {
      name: "product-without-tests-and-tools",
      comment:
        "The product runs without its tests, journeys, faults, simulation, bench and scripts: move what is needed into a room of the product.",
      severity: "error",
      from: { path: "^(app|server|db|domain|content|proxy[.]ts)", pathNot: TESTS },
      to: { path: [TESTS, "^(e2e|bench|chaos|scripts|simulation)/"] },
    },
    {
      name: "no-dev-dependencies-in-the-product",
      comment: "What runs in production is listed under dependencies in package.json.",
      severity: "error",
      from: { path: "^(app|server|db|domain|content|proxy[.]ts)", pathNot: TESTS },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: AT_RUN_TIME, pathNot: "(^|/)node_modules/@types/" },
    },
    {
      name: "every-import-resolves",
      comment: "A path that leads nowhere: inside a room relative, across rooms @/…; packages must be in package.json.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^([.]next|dist|node_modules/[.]cache)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "require", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".css", ".d.ts"],
    },
    skipAnalysisNotInRules: true,
  },
};
