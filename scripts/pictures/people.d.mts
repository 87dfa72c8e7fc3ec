import type { APIRequestContext } from "@playwright/test";

export class Person {
  constructor(options: {
    request: APIRequestContext;
    url: string;
    surface: "cockpit" | "phone";
    workshopId: string;
  });
  run(...commands: readonly (readonly [name: string, args: object])[]): Promise<void>;
}

export function join(request: APIRequestContext, url: string, code: string, name: string): Promise<unknown>;
