import type { Document } from "../document/document.ts";
import { isReference, resolve } from "../document/references.ts";
import type { Corrections, Path } from "./corrections.ts";
import { examples } from "./example-shape.ts";
import { orReference, readReference } from "./reference-shape.ts";
import { schema } from "./schema-shape.ts";
import {
  anything,
  flag,
  isExtension,
  isObject,
  listOf,
  mapOf,
  misfit,
  object,
  readMembers,
  since32,
  text,
} from "./shape.ts";
import type { Shape } from "./shape.ts";

/** A media type without anything is one of which nothing is known. In the place of a reference stands its target. */
export const mediaType: Shape = (value, path, corrections) => {
  if (value === null) return {};
  if (isObject(value) && Object.hasOwn(value, "$ref")) return since32(target)(value, path, corrections);
  return mediaTypeObject(value, path, corrections);
};

/** Media types that are referred to have been read before. */
function target(value: unknown, path: Path | undefined, corrections: Corrections): unknown {
  const holder = isObject(value) ? readReference(value, path, corrections, {}) : value;
  return isReference(holder) ? resolve<object>(corrections.document as Document, holder) : holder;
}

const mediaTypeObject = object(() => ({
  schema,
  encoding: mapOf(encoding),
  example: anything,
  examples,
  itemSchema: since32(schema),
  prefixEncoding: since32(listOf(encoding)),
  itemEncoding: since32(encoding),
}));

const encoding: Shape = object(() => ({
  contentType: text,
  headers: mapOf(orReference(partHeader)),
  style: text,
  explode: flag,
  allowReserved: flag,
  encoding: since32(mapOf(encoding)),
  prefixEncoding: since32(listOf(encoding)),
  itemEncoding: since32(encoding),
}));

const partHeader: Shape = orReference(object(() => ({ schema, description: text, required: flag, example: anything })));

/** Content by media type. A schema without one is JSON; what is under no media type says nothing. */
export const content: Shape = (value, path, corrections) => {
  const holder = isObject(value) ? value : misfit("an object", value, undefined, path, corrections);
  if (!isObject(holder)) return undefined;
  if (isObject(holder["schema"])) return readAsJSON(holder, path, corrections);
  readMembers(holder, mediaTypeOf, path, corrections);
  return holder;
};

function mediaTypeOf(key: string): Shape {
  if (isExtension(key)) return anything;
  return key.includes("/") ? mediaType : noMediaType;
}

function readAsJSON(holder: Record<string, unknown>, path: Path | undefined, corrections: Corrections): unknown {
  const corrected = { "application/json": holder };
  corrections.add(path, "has a schema without a media type", corrected);
  mediaType(holder, path, corrections);
  return corrected;
}

const noMediaType: Shape = (_value, path, corrections) => {
  corrections.add(path, "is no media type", undefined);
  return undefined;
};
