import { readdirSync } from "node:fs";
import { basename, dirname, sep } from "node:path";

const NOT_FOUND = "not found";

/** The addresses of the pages in app/, as their folders name them, and the page for what is none. */
export class Routes {
  readonly #all = readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => basename(file) === "page.tsx")
    .map((file) => {
      const folders = dirname(file).split(sep);
      return `/${folders.filter((folder) => !/^[.(]/.test(folder)).join("/")}`;
    });
  readonly #seen = new Set<string>();

  /** @returns the route of this address */
  see(pathname: string): string {
    const isMatch = (route: string) => {
      const parts = route.split("/").map((part) => (part.startsWith("[") ? "[^/]+" : part));
      return new RegExp(`^${parts.join("/")}$`).test(pathname);
    };
    // A folder's own name comes before one that stands for any.
    const route = this.#all.find((each) => each === pathname) ?? this.#all.find(isMatch) ?? NOT_FOUND;
    this.#seen.add(route);
    return route;
  }

  get unseen(): string[] {
    return [...this.#all, NOT_FOUND].filter((route) => !this.#seen.has(route));
  }
}
