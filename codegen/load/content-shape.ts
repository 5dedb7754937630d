import type { Corrections, Path } from "./corrections.ts";
import { orReference } from "./reference-shape.ts";
import { schema } from "./schema-shape.ts";
import { anything, flag, isObject, mapOf, misfit, object, readMembers, text } from "./shape.ts";
import type { Shape } from "./shape.ts";

/** A media type without anything is one of which nothing is known. */
const mediaType: Shape = (value, path, corrections) =>
  value === null ? {} : mediaTypeObject(value, path, corrections);

const mediaTypeObject = object(() => ({
  schema,
  encoding: mapOf(encoding),
  example: anything,
  examples: anything,
  itemSchema: anything,
  prefixEncoding: anything,
  itemEncoding: anything,
}));

const encoding = object(() => ({
  contentType: text,
  headers: mapOf(orReference(partHeader)),
  style: text,
  explode: flag,
  allowReserved: flag,
  encoding: anything,
  prefixEncoding: anything,
  itemEncoding: anything,
}));

const partHeader: Shape = orReference(object(() => ({ schema, description: text, required: flag, example: anything })));

/** Content by media type. A schema without one is JSON; what is under no media type says nothing. */
export const content: Shape = (value, path, corrections) => {
  const holder = isObject(value) ? value : misfit("an object", value, undefined, path, corrections);
  if (!isObject(holder)) return undefined;
  if (isObject(holder["schema"])) return readAsJSON(holder, path, corrections);
  readMembers(holder, (key) => (key.includes("/") ? mediaType : noMediaType), path, corrections);
  return holder;
};

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
