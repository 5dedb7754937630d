import { posix } from "node:path";
import { isObject } from "./shape.ts";

/** What references in a file start from: the address that it gives itself, as OpenAPI 3.2 has it, else its own. */
export function baseOf(value: unknown, url: URL): URL {
  const self = isObject(value) ? value["$self"] : undefined;
  return (typeof self === "string" && addressOf(self, url)) || url;
}

/** Where a reference leads, without the place in that file. */
export function addressOf(reference: string, base: URL): URL | undefined {
  if (!URL.canParse(reference, base.href)) return undefined;
  const address = new URL(reference, base);
  address.hash = "";
  return address;
}

/** The place in a file, as a JSON pointer. An address has letters of a name that it cannot hold as percent signs. */
export function pointerIn(reference: string, base: URL): string {
  const { hash } = new URL(reference, base);
  return hash === "" ? "#" : decodePercents(hash);
}

/** Where a file lies that has an address: it stands to `url` as the address does to `base`. */
export function relocate(address: URL, base: URL, url: URL): URL | undefined {
  if (address.protocol !== base.protocol || address.host !== base.host) return undefined;
  const path = posix.relative(new URL(".", base).pathname, address.pathname);
  return new URL(`./${path}${address.search}`, url);
}

function decodePercents(hash: string): string {
  try {
    return decodeURI(hash);
  } catch {
    return hash;
  }
}
