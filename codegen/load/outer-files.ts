import { realpath } from "node:fs/promises";
import { relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isSample } from "../document/document.ts";
import { readPointer } from "../document/json-pointer.ts";
import type { Source } from "../document/source.ts";
import { DocumentError } from "../document/document-error.ts";
import { findAnchors } from "./anchors.ts";
import { addressOf, baseOf, pointerIn, relocate } from "./address.ts";
import { locationFrom, plainAddress } from "./location.ts";
import type { Location } from "./location.ts";
import { parse } from "./parse.ts";
import type { OnNote } from "./parse.ts";
import { readText } from "./read-text.ts";
import type { ReadText } from "./read-text.ts";

/** A file of a document, parsed; a text in another format has no value. */
export interface DocumentFile extends ReadText {
  readonly value: unknown;
  /** What its references start from. */
  readonly base: URL;
}

/** A value in a file. */
export interface Target {
  readonly file: DocumentFile;
  readonly pointer: string;
  /** Undefined for a file in another format than YAML and JSON. */
  readonly value: unknown;
}

/** For diagnostics. */
export function sourceOf({ name, text }: DocumentFile): Source {
  return { file: name, text };
}

/** The files that a document consists of, by the addresses that references have for them. */
export class OuterFiles {
  readonly #files: ReadonlyMap<string, DocumentFile>;
  readonly #refused: ReadonlyMap<string, URL>;

  /** @param refused where those lie that are outside the folders that are allowed */
  constructor(files: ReadonlyMap<string, DocumentFile>, refused: ReadonlyMap<string, URL>) {
    this.#files = files;
    this.#refused = refused;
  }

  get files(): Iterable<DocumentFile> {
    return new Set(this.#files.values());
  }

  /** What a reference leads to. */
  find(reference: string, { base }: DocumentFile): Target | undefined {
    const address = addressOf(reference, base);
    const file = address && this.#files.get(address.href);
    if (file === undefined) return undefined;
    const pointer = this.#pointerIn(reference, base, file);
    if (pointer === undefined) return undefined;
    const value = readPointer(file.value, pointer);
    return value === undefined && pointer !== "#" ? undefined : { file, pointer, value };
  }

  /** Of a schema that is called by its anchor as well. */
  #pointerIn(reference: string, base: URL, file: DocumentFile): string | undefined {
    const place = pointerIn(reference, base);
    return place === "#" || place.startsWith("#/") ? place : findAnchors(file.value).get(place.slice(1));
  }

  /** The folder to allow for a reference that was not followed. */
  refusedFolder(reference: string, { base }: DocumentFile): string | undefined {
    const place = this.#refused.get(addressOf(reference, base)?.href ?? "");
    if (place === undefined) return undefined;
    const folder = new URL(".", place);
    return folder.protocol === "file:" ? relative("", fileURLToPath(folder)) || "." : folder.href;
  }
}

/** Reads all files that a document refers to, by way of others or not, from the folders that are allowed. */
export async function readOuterFiles(root: DocumentFile, allowed: readonly URL[], onNote: OnNote): Promise<OuterFiles> {
  const files = new Map([root.url, root.base, await realURL(root.url)].map(({ href }) => [href, root]));
  const refused = new Map<string, URL>();
  const read = [root];
  for (const file of read) {
    for (const reference of outerReferences(file.value)) {
      const address = addressOf(reference, file.base);
      if (address === undefined || files.has(address.href) || refused.has(address.href)) continue;
      const found = await findFile(reference, address, file, { root, files, allowed, onNote });
      if (found === undefined) continue;
      if (found instanceof URL) refused.set(address.href, found);
      else {
        for (const { href } of [found.url, found.base, address, await realURL(found.url)]) files.set(href, found);
        if (!read.includes(found)) read.push(found); // the loop comes to it as well
      }
    }
  }
  return new OuterFiles(files, refused);
}

interface Search {
  readonly root: DocumentFile;
  readonly files: ReadonlyMap<string, DocumentFile>;
  readonly allowed: readonly URL[];
  readonly onNote: OnNote;
}

/**
 * Undefined for a file that is not there: references to it lead nowhere, as they may within a document. Its address for one
 * that may not be read.
 */
async function findFile(
  reference: string,
  address: URL,
  file: DocumentFile,
  { root, files, allowed, onNote }: Search,
): Promise<DocumentFile | URL | undefined> {
  let refused: URL | undefined;
  for (const place of placesOf(reference, address, file)) {
    // A link is another spelling of the file that it leads to.
    const known = files.get(place.href) ?? files.get((await realURL(place)).href);
    if (known !== undefined) return known;
    if (await isAllowed(place, allowed)) {
      const read = await readOuterFile(locationFrom(root, place), address, onNote);
      if (read !== undefined) return read;
      // A relative reference means a file beside this one, wherever the address that this gives itself would lead.
    } else if (place.protocol === file.url.protocol || URL.canParse(reference)) refused ??= place;
  }
  return refused;
}

/** Where the file of an address may lie. One that gives itself an address has the others beside itself. */
function placesOf(reference: string, address: URL, { base, url }: DocumentFile): URL[] {
  const places =
    base.href === url.href ? [address] : [relocate(address, base, url), addressOf(reference, url), address];
  const plain = places.flatMap((place) => (place === undefined ? [] : [plainAddress(place)]));
  return [...new Map(plain.map((place) => [place.href, place])).values()];
}

/** A link may lead out of a folder, too. */
async function isAllowed(url: URL, allowed: readonly URL[]): Promise<boolean> {
  if (!allowed.some((folder) => url.href.startsWith(folder.href))) return false;
  if (url.protocol !== "file:") return true;
  const real = await realURL(url);
  const folders = await Promise.all(allowed.filter(({ protocol }) => protocol === "file:").map(realURL));
  return folders.some((folder) => real.href.startsWith(folder.href.replace(/\/*$/, "/")));
}

/** What is not there has no other address. */
async function realURL(url: URL): Promise<URL> {
  if (url.protocol !== "file:") return url;
  return realpath(fileURLToPath(url)).then(pathToFileURL, () => url);
}

/** @param address that references have for it, from which its own start where it gives itself none */
async function readOuterFile(location: Location, address: URL, onNote: OnNote): Promise<DocumentFile | undefined> {
  const read = await readText(location).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (read === undefined) return undefined;
  if (read.url.href !== location.url.href) {
    throw new DocumentError([{ file: location.name, message: "leads to another address, which may not be allowed" }]);
  }
  const isDocument = /\.(ya?ml|json)$/i.test(location.url.pathname);
  const value = isDocument ? parse(location.name, read.text, onNote) : undefined;
  return { ...read, value, base: baseOf(value, address) };
}

function isMissing(error: unknown): boolean {
  return error instanceof DocumentError && /ENOENT|ENOTDIR|EISDIR|status 404/.test(error.message);
}

/** The references in a value that lead out of its file. */
function* outerReferences(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (key === "$ref" && typeof member === "string") {
      if (!member.startsWith("#")) yield member;
    } else if (!isSample(key)) yield* outerReferences(member);
    if (key === "defaultMapping" && typeof member === "string" && /^[^#].*\.(ya?ml|json)(#|$)/i.test(member))
      yield member;
  }
}
