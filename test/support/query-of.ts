import type { SeenRequest } from "./serve.ts";

/** The query of a request, decoded. */
export function queryOf({ url }: SeenRequest): Record<string, string> {
  return Object.fromEntries(new URL(url, "http://localhost").searchParams);
}
