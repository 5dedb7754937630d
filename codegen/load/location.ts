import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** Where a text is read from, and what messages call it. */
export interface Location {
  readonly url: URL;
  readonly name: string;
}

/** A file, or an address that begins with `http://` or `https://`. Its query may be secret, so that no message has it. */
export function locationOf(input: string): Location {
  if (!isAddress(input)) return { url: pathToFileURL(resolve(input)), name: input };
  const url = new URL(input);
  return { url, name: url.origin + url.pathname };
}

export function isAddress(input: string): boolean {
  return /^https?:\/\//i.test(input) && URL.canParse(input);
}

/** The one spelling of a file's address among all that lead to the file: without a query, and without needless escapes. */
export function plainAddress(url: URL): URL {
  if (url.protocol !== "file:") return url;
  try {
    return pathToFileURL(fileURLToPath(url));
  } catch {
    return url; // no file has such a name
  }
}

/** A location that another one refers to. */
export function locationFrom({ url, name }: Location, target: URL): Location {
  if (target.protocol !== "file:") return { url: target, name: target.origin + target.pathname };
  if (url.protocol !== "file:") return { url: target, name: target.href };
  return { url: target, name: join(dirname(name), relative(dirname(fileURLToPath(url)), fileURLToPath(target))) };
}

/** `openapi/pets.yaml`, `https://example.com/pets.yaml?key=1` → `pets.yaml` */
export function fileNameOf(input: string): string {
  return basename(isAddress(input) ? new URL(input).pathname : input);
}

/** The folder that a location lies in, as the beginning of the addresses of all that lies in or below it. */
export function folderOf({ url }: Location): URL {
  return new URL(".", url);
}

/** A folder that somebody names. */
export function namedFolder(folder: string): URL {
  const { url } = locationOf(folder);
  return new URL(url.href.replace(/\/*([?#].*)?$/, "/"));
}
