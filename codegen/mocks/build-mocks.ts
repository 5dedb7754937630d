import type { Document, Schema } from "../document/document.ts";
import { resolve, schemaName, schemaReference } from "../document/references.ts";
import { allResources } from "../model/model.ts";
import type { API } from "../model/model.ts";
import type { OperationMethod } from "../model/operation-method.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import type { NormalDocument } from "../normalize/normalize.ts";
import { sampleResponse } from "../package/sample-response.ts";
import { sampleOf } from "../package/sample.ts";
import { reachable } from "../schemas/reachable.ts";
import { globalTypes, runtimeTypes } from "../schemas/runtime-types.ts";
import { endPage } from "./end-page.ts";
import type { Fake, MockResponse, MocksModel } from "./mocks-model.ts";
import { compareMatches, mockPath } from "./mock-path.ts";

/** Stand-ins for an API, made of the schemas of its types and the examples in them. */
export function buildMocks(api: API, { operations, types }: NormalDocument, document: Document): MocksModel {
  const fakes = buildFakes(document, types, operations);
  const faked = new Map(fakes.map(({ type, sample }) => [type, JSON.stringify(sample)]));
  const byPointer = new Map(operations.map((operation) => [operation.pointer, operation]));
  const responses = allResources(api).flatMap(({ methods }) =>
    methods.flatMap((method): MockResponse[] => {
      const operation = method.kind === "operation" ? byPointer.get(method.pointer) : undefined;
      if (method.kind !== "operation" || operation === undefined) return [];
      return [buildResponse(method, operation, document, faked)];
    }),
  );
  return { fakes, responses: responses.sort((one, other) => compareMatches(one.path, other.path)) };
}

/** The document with the schemas that types are printed from. Types of the runtime and the language say nothing here. */
function withTypes(document: Document, types: ReadonlyMap<string, Schema>): Document {
  const others = [...runtimeTypes, ...globalTypes].map((name): [string, Schema] => [name, {}]);
  return { ...document, components: { ...document.components, schemas: Object.fromEntries([...others, ...types]) } };
}

/**
 * Of the objects that responses have: what is one of several types, or a map, has no members to replace; what holds its own
 * kind without end has no value.
 */
function buildFakes(
  source: Document,
  types: ReadonlyMap<string, Schema>,
  operations: readonly NormalOperation[],
): Fake[] {
  const received = operations.flatMap(({ responses }) => responses.flatMap((one) => (one ? [one.schema] : [])));
  const typed = withTypes(source, types);
  const names = reachable(types, received);
  return [...types].flatMap(([type, schema]): Fake[] => {
    if (!names.has(type) || !hasNamedMembers(typed, schema)) return [];
    let isWhole = true;
    const own = source.components?.schemas?.[type]; // has examples; not every type is a schema of its own there
    const onGap = (): void => void (isWhole = false);
    const sample = sampleOf({ $ref: schemaReference(type) }, own === undefined ? typed : source, "received", onGap);
    return isWhole && typeof sample === "object" && sample !== null && !Array.isArray(sample) ? [{ type, sample }] : [];
  });
}

function hasNamedMembers(document: Document, schema: Schema): boolean {
  const layers = layersOf(document, schema, []);
  const isOther = layers.some(({ type = [], oneOf, anyOf, additionalProperties, patternProperties }) => {
    const isSeveral = [type].flat().some((one) => one !== "object" && one !== "null");
    const isMap = patternProperties !== undefined || typeof additionalProperties === "object";
    return isSeveral || isMap || (oneOf ?? anyOf) !== undefined;
  });
  return !isOther && layers.some(({ properties = {} }) => Object.keys(properties).length > 0);
}

/** A schema and its parts, each once. */
function layersOf(document: Document, reference: Schema, known: readonly Schema[]): Schema[] {
  const schema = resolve(document, reference);
  if (typeof schema !== "object" || known.includes(schema)) return [];
  return [schema, ...(schema.allOf ?? []).flatMap((part) => layersOf(document, part, [...known, schema]))];
}

function buildResponse(
  method: OperationMethod,
  operation: NormalOperation,
  document: Document,
  faked: ReadonlyMap<string, string>,
): MockResponse {
  const { status, type: mediaType, body } = sampleResponse(method, operation, document);
  const start = { method: method.httpMethod, path: mockPath(method.path), status, mediaType };
  const schema = operation.responses[0]?.schema;
  const { kind } = method.response;
  if (schema === undefined || mediaType === undefined || kind === "stream" || kind === "text" || kind === "response")
    return { ...start, body: { text: typeof body === "string" ? body : "" } };
  const data = kind === "page" ? endPage(body, operation.pageStyle) : body;
  const type = schemaName(schema.$ref);
  return { ...start, body: type !== undefined && faked.get(type) === JSON.stringify(data) ? { fake: type } : { data } };
}
