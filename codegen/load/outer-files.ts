import { realpath } from "node:fs/promises";
import { relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isSample } from "../document/document.ts";
import { readPointer } from "../document/json-pointer.ts";
import type { Source } from "../document/source.ts";
import { DocumentError } from "../document/document-error.ts";
import { locationFrom } from "./location.ts";
import type { Location } from "./location.ts";
import { parse } from "./parse.ts";
import type { OnNote } from "./parse.ts";
import { readText } from "./read-text.ts";
import type { ReadText } from "./read-text.ts";

/** A file of a document, parsed; a text in another format has no value. */
export interface DocumentFile extends ReadText {
  readonly value: unknown;
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

/** The files that a document consists of, by address. */
export class OuterFiles {
  readonly #files: ReadonlyMap<string, DocumentFile>;
  readonly #refused: ReadonlySet<string>;

  /** @param refused those that are outside the folders that are allowed */
  constructor(files: ReadonlyMap<string, DocumentFile>, refused: ReadonlySet<string>) {
    this.#files = files;
    this.#refused = refused;
  }

  get files(): Iterable<DocumentFile> {
    return this.#files.values();
  }

  /** What a reference leads to. */
  find(reference: string, { url }: DocumentFile): Target | undefined {
    const address = addressOf(reference, url);
    const file = address && this.#files.get(withoutHash(address).href);
    if (file === undefined) return undefined;
    const pointer = address?.hash === "" ? "#" : decodePercents(address?.hash ?? "#");
    const value = readPointer(file.value, pointer);
    return value === undefined && pointer !== "#" ? undefined : { file, pointer, value };
  }

  /** The folder to allow for a reference that was not followed. */
  refusedFolder(reference: string, { url }: DocumentFile): string | undefined {
    const address = addressOf(reference, url);
    if (address === undefined || !this.#refused.has(withoutHash(address).href)) return undefined;
    const folder = new URL(".", withoutHash(address));
    return folder.protocol === "file:" ? relative("", fileURLToPath(folder)) || "." : folder.href;
  }
}

/** Reads all files that a document refers to, by way of others or not, from the folders that are allowed. */
export async function readOuterFiles(root: DocumentFile, allowed: readonly URL[], onNote: OnNote): Promise<OuterFiles> {
  const files = new Map<string, DocumentFile>([[root.url.href, root]]);
  const refused = new Set<string>();
  for (const file of files.values()) {
    for (const url of outerAddresses(file.value, file.url)) {
      if (files.has(url.href) || refused.has(url.href)) continue;
      if (!(await isAllowed(url, allowed))) refused.add(url.href);
      else {
        const read = await readOuterFile(locationFrom(root, url), onNote);
        if (read !== undefined) files.set(url.href, read); // the loop comes to it as well
      }
    }
  }
  return new OuterFiles(files, refused);
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
  return realpath(fileURLToPath(url)).then(pathToFileURL, () => url);
}

/** Undefined for one that is not there: references to it lead nowhere, as they may within a document. */
async function readOuterFile(location: Location, onNote: OnNote): Promise<DocumentFile | undefined> {
  const read = await readText(location).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (read === undefined) return undefined;
  if (read.url.href !== location.url.href) {
    throw new DocumentError([{ file: location.name, message: "leads to another address, which may not be allowed" }]);
  }
  const isDocument = /\.(ya?ml|json)$/i.test(location.url.pathname);
  return { ...read, value: isDocument ? parse(location.name, read.text, onNote) : undefined };
}

function isMissing(error: unknown): boolean {
  return error instanceof DocumentError && /ENOENT|status 404/.test(error.message);
}

/** The files that references in a value lead to, without the place in them. */
function* outerAddresses(value: unknown, base: URL): Generator<URL> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (key === "$ref" && typeof member === "string") yield* outerAddress(member, base);
    else if (!isSample(key)) yield* outerAddresses(member, base);
  }
}

function* outerAddress(reference: string, base: URL): Generator<URL> {
  const address = reference.startsWith("#") ? undefined : addressOf(reference, base);
  if (address !== undefined) yield withoutHash(address);
}

function addressOf(reference: string, base: URL): URL | undefined {
  return URL.canParse(reference, base.href) ? new URL(reference, base) : undefined;
}

function withoutHash(address: URL): URL {
  const url = new URL(address);
  url.hash = "";
  return url;
}

/** An address has letters of a name that it cannot hold as percent signs. */
function decodePercents(hash: string): string {
  try {
    return decodeURI(hash);
  } catch {
    return hash;
  }
}
