import type { ConnectedAPI } from "./operations.ts";

/** How many names are listed of an API: all tools together are read before each conversation. */
const most = 40;

/** The resources of APIs by name, so that a model searches in words that they have: `pets: cats, dogs; shop: orders`. */
export function listResources(apis: readonly Pick<ConnectedAPI, "name" | "described">[]): string {
  return apis.map(({ name, described }) => `${name}: ${topNames(Object.keys(described.summary.resources))}`).join("; ");
}

function topNames(names: readonly string[]): string {
  const top = names.filter((name) => !name.includes("."));
  const rest = top.length - most;
  return [...top.slice(0, most), ...(rest > 0 ? [`${rest} more`] : [])].join(", ");
}
