/** Items of a page that are printed: enough to see what they look like. */
const itemsShown = 3;

/** The symbol by which Node, Bun and Deno find what prints an object. */
export const inspectCustom: unique symbol = /* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom");

/** `inspect` of `node:util`, which hands itself over. */
export type Inspect = (value: unknown, options: object) => string;

/** A page as it is printed: its first items with all that is in them, and how many more there are. */
export function inspectPage(page: object, depth: number | null, options: object, inspect: Inspect): string {
  if (depth !== null && depth < 0) return "[Page]";
  const members = Object.entries(page).map(([name, value]) => [name, shortened(value)] as const);
  return `Page ${inspect(Object.fromEntries(members), { ...options, depth: Infinity })}`;
}

function shortened(value: unknown): unknown {
  if (!Array.isArray(value) || value.length <= itemsShown) return value;
  const further = value.length - itemsShown;
  const words = `… ${further} more item${further === 1 ? "" : "s"}`;
  return [...value.slice(0, itemsShown), { [inspectCustom]: () => words }];
}
