import type { Schema } from "../document/document.ts";
import { responseContentKind } from "../document/media-types.ts";
import { successResponses } from "../normalize/declared-responses.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import type { NormalResponse } from "../normalize/normalize-responses.ts";
import { withoutStreams } from "./build-stream.ts";

/** The schemas of what is parsed as JSON. */
export interface ResponseSchemas {
  /** By the statuses whose responses are not like the others. */
  responses: ReadonlyMap<string, Schema>;
  /** Of any other success. `undefined`: it may be anything. */
  fallback: Schema | undefined;
}

/** The schemas of the successes of an operation: one where they are alike, else one for each status. */
export function responseSchemas({ httpMethod, source, responses }: NormalOperation): ResponseSchemas {
  if (httpMethod === "HEAD") return { responses: new Map(), fallback: undefined };
  const statuses = successResponses(source).map(([status]) => status);
  return byStatus(responses.flatMap((response, index) => readSuccess(statuses[index] ?? "", response)));
}

type Success = readonly [status: string, schema: Schema];

/** Of what may be JSON or a text, say, the JSON has a schema. Of a type of any kind nobody knows what comes. */
function readSuccess(status: string, response: NormalResponse): Success[] {
  const contents = withoutStreams([response]).flatMap((one) => (one === undefined ? [] : [one, ...one.others]));
  if (contents.length === 0) return [];
  const kinds = contents.map(({ mediaType }) => responseContentKind(mediaType));
  const json = kinds.includes("any") ? [] : contents.filter((_, index) => kinds[index] === "json");
  return [[status, eitherOf(json.map((one) => one.schema)) ?? {}]];
}

/** @param successes those that have a content. A range of statuses is for those that are not among them. */
export function byStatus(successes: readonly Success[]): ResponseSchemas {
  const schemas = successes.map(([, schema]) => schema);
  if (new Set(schemas.map((schema) => JSON.stringify(schema))).size < 2)
    return { responses: new Map(), fallback: schemas[0] };
  const range = successes.find(([status]) => !/^\d+$/.test(status));
  const single = successes.filter((success) => success !== range);
  return { responses: new Map(single), fallback: range ? range[1] : eitherOf(schemas) };
}

/** A schema of what one of them describes. `undefined`: there is none. */
export function eitherOf(schemas: readonly Schema[]): Schema | undefined {
  const different = new Map(schemas.map((schema) => [JSON.stringify(schema), schema]));
  const [first, ...others] = different.values();
  if (first === undefined || others.length === 0) return first;
  return [first, ...others].some((schema) => Object.keys(schema).length === 0) ? {} : { anyOf: [first, ...others] };
}
