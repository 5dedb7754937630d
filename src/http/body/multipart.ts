import { SDKError } from "../../platform/errors.ts";
import { plainValue } from "../query.ts";
import { passThrough } from "./body.ts";
import type { BuiltBody, LoadBody } from "./body.ts";
import { asFile, isUploadable, readContent } from "./uploadable.ts";
import type { Uploadable } from "./uploadable.ts";

/**
 * A body type: a form with a part for each member of an object, named like it; an array gives several parts of one name.
 * Streams are read into memory first, so that a retry can send the same form again.
 */
export function multipart(body: unknown): BuiltBody | LoadBody {
  return (
    passThrough(body) ?? (async (signal) => ({ content: await buildFormData(body, signal), contentType: undefined }))
  );
}

/** @throws SDKError for a value that has no text */
async function buildFormData(body: unknown, signal: AbortSignal): Promise<FormData> {
  if (typeof body !== "object" || body === null) throw new SDKError("A multipart body must be an object of parts.");
  const parts = Object.entries(body).flatMap(([name, value]) => [...partsOf(name, value)]);
  // All at once: a stream of Node that fails while nobody listens, since another one is being read, ends the program.
  const read = await Promise.all(
    parts.map(async ({ name, value }) => ({ name, content: await readPart(value, signal) })),
  );
  const form = new FormData();
  for (const { name, content } of read) form.append(name, content);
  return form;
}

interface Part {
  readonly name: string;
  readonly value: Uploadable | string;
}

function* partsOf(name: string, value: unknown): Generator<Part> {
  if (value === undefined) return;
  if (isUploadable(value)) yield { name, value };
  else if (Array.isArray(value)) for (const item of value) yield* partsOf(name, item);
  else if (value instanceof Date) yield { name, value: String(plainValue(value)) };
  else if (typeof value === "object" && value !== null) {
    for (const [member, item] of Object.entries(value)) yield* partsOf(`${name}[${member}]`, item);
  } else yield { name, value: partText(name, value) };
}

async function readPart(value: Part["value"], signal: AbortSignal): Promise<File | string> {
  if (typeof value === "string" || (value instanceof File && value.type !== "")) return value;
  return asFile(value, await readContent(value, signal));
}

function partText(name: string, value: unknown): string {
  if (value === null) return "";
  if (typeof value === "function" || typeof value === "symbol") {
    throw new SDKError(`The part ${name} is a ${typeof value}, which cannot be sent.`);
  }
  return String(value);
}
