/** Reads OpenAPI documents as they stand, by rules that share no code with the generator. */
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parse } from "yaml";

export type JsonObject = Readonly<Record<string, unknown>>;

export interface OperationEntry {
  readonly path: string;
  readonly method: string;
  readonly operation: JsonObject;
  /** The path item around the operation. */
  readonly item: JsonObject;
}

/** A document and the files that it refers to. */
export interface DocumentReader {
  readonly root: JsonObject;
  /** The object itself, or what it refers to, in whichever file; an empty one where that is nothing. */
  follow(value: unknown): JsonObject;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function parseText(text: string): unknown {
  return text.trimStart().startsWith("{") ? JSON.parse(text) : parse(text, { maxAliasCount: -1, logLevel: "silent" });
}

/** References are relative to the file that they stand in, so that each object is remembered with its file. */
export function openDocument(file: string): DocumentReader {
  const files = new Map<string, unknown>();
  const homes = new WeakMap<object, string>();
  const open = (path: string): unknown => {
    if (!files.has(path)) files.set(path, remember(parseText(readFileSync(path, "utf8")), path));
    return files.get(path);
  };
  const remember = (value: unknown, path: string): unknown => {
    if (typeof value !== "object" || value === null || homes.has(value)) return value;
    homes.set(value, path);
    for (const member of Object.values(value)) remember(member, path);
    return value;
  };
  const target = (from: JsonObject, reference: string): unknown => {
    const [path = "", pointer = ""] = reference.split("#");
    const home = homes.get(from) ?? file;
    const document = open(path === "" ? home : resolve(dirname(home), decodeURIComponent(path)));
    return pointer.split("/").slice(1).reduce(member, document);
  };
  const follow = (value: unknown, hops = 20): JsonObject => {
    if (!isObject(value)) return {};
    const { $ref: reference, ...siblings } = value;
    if (typeof reference !== "string" || hops === 0) return value;
    const found = follow(target(value, reference), hops - 1);
    return Object.keys(siblings).length === 0 ? found : { ...found, ...siblings };
  };
  const root = open(resolve(file));
  return { root: isObject(root) ? root : {}, follow };
}

function member(value: unknown, token: string): unknown {
  const name = decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
  if (Array.isArray(value)) return value[Number(name)];
  return isObject(value) ? value[name] : undefined;
}

/** All operations, those behind references as well where `follow` is given. */
export function operationsOf(
  document: JsonObject,
  follow: DocumentReader["follow"] = (value) => (isObject(value) ? value : {}),
): OperationEntry[] {
  return Object.entries(follow(document["paths"])).flatMap(([path, reference]) => {
    const item = follow(reference);
    return methods.flatMap((method) => {
      return isObject(item[method]) ? [{ path, method, operation: follow(item[method]), item }] : [];
    });
  });
}
