import { requestPath } from "../document/request-path.ts";

/** The path of a document as msw matches it: `/v1/accounts/{id}` is `/v1/accounts/:id`. */
export function mockPath(path: string): string {
  const parts = requestPath(path)
    .replace(/\?.*/s, "")
    .split(/(\{[^{}]*\})/);
  const texts = parts.map((part, index) => {
    if (index % 2 === 0) return part.replace(/[:()*?+[\]{}\\]/g, String.raw`\$&`);
    const name = part.slice(1, -1).replace(/\W/g, "_");
    return /^\w/.test(parts[index + 1] ?? "") ? `{:${name}}` : `:${name}`;
  });
  return texts.join("");
}

/** Those with fewer parameters, and later ones, come first: msw takes the first that matches. */
export function compareMatches(one: string, other: string): number {
  const [a, b] = [orderOf(one), orderOf(other)];
  return a < b ? -1 : Number(a > b);
}

function orderOf(path: string): string {
  return path
    .split("/")
    .map((segment) => (/(?:^|[^\\]):/.test(segment) ? 1 : 0))
    .join("");
}
