import type { Document } from "../document/document.ts";
import type { UploadMethod } from "../model/model.ts";
import type { OperationMethod } from "../model/operation-method.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import { optionSchema } from "../normalize/option-parameters.ts";
import { parameterSchema, querySchema } from "../normalize/query-schema.ts";
import { querystringSchema } from "../normalize/querystring.ts";
import { asPart, inPlace } from "./in-place.ts";
import type { Definitions } from "./definitions.ts";
import type { JSONSchema } from "./description.ts";

/** A member of the input of an operation. */
interface Member {
  readonly name: string;
  readonly schema: JSONSchema;
  readonly required: boolean;
}

/** What a method takes, as one object. */
export function inputSchema(
  method: OperationMethod,
  operation: NormalOperation,
  document: Document,
  definitions: Definitions,
): JSONSchema {
  const { headers, cookies } = operation;
  const options = Object.entries({ headers, cookies }).flatMap(([name, option]): Member[] => {
    if (option === undefined) return [];
    const required = option.parameters.some((parameter) => parameter.required);
    return [{ name, required, schema: definitions.value(optionSchema(option.parameters), "sent") }];
  });
  return objectOf([
    ...pathMembers(method, operation, definitions),
    ...queryMember(method, operation, document, definitions),
    ...bodyMember(method, operation, definitions),
    ...options,
  ]);
}

/** What an upload takes: a file, and a body of which the file gives some members. */
export function uploadSchema(
  { create, members: { name, type, size }, needsParams }: UploadMethod,
  operation: NormalOperation,
  document: Document,
  definitions: Definitions,
): JSONSchema {
  const inferred = [name, type, size];
  const layers = inPlace(operation.body?.source.schema ?? {}, document);
  const required = layers.flatMap((layer) => layer.required ?? []).filter((member) => !inferred.includes(member));
  const properties = Object.fromEntries(layers.flatMap((layer) => Object.entries(layer.properties ?? {})));
  const description = create.body?.description ?? "";
  const body = definitions.value({ type: "object", description, properties, required }, "sent");
  return objectOf([
    { name: "file", required: true, schema: { type: "string", format: "file-path", description: "Path of the file." } },
    { name: "body", required: needsParams, schema: body },
  ]);
}

function pathMembers(method: OperationMethod, operation: NormalOperation, definitions: Definitions): Member[] {
  return method.pathParameters.map(({ name, description }, index) => {
    const parameter = operation.pathParameters[index];
    const schema = definitions.value(parameter === undefined ? {} : parameterSchema(parameter), "sent");
    return { name, required: true, schema: describe(schema, description) };
  });
}

function queryMember(
  { query }: OperationMethod,
  { queryParameters, querystring }: NormalOperation,
  document: Document,
  definitions: Definitions,
): Member[] {
  if (query === undefined) return [];
  const written = querystring === undefined ? querySchema(queryParameters, document) : querystringSchema(querystring);
  const [named, ...freeForm] = querystring === undefined ? (written.allOf ?? []) : [];
  const parts = named === undefined ? undefined : [named, ...freeForm.map((one) => asPart(one, document))];
  const schema = parts === undefined ? written : { allOf: parts };
  return [{ name: query.name, required: query.required, schema: definitions.value(schema, "sent") }];
}

function bodyMember({ body }: OperationMethod, { body: normal }: NormalOperation, definitions: Definitions): Member[] {
  if (body === undefined || normal === undefined) return [];
  const { required, description, kind, type } = body;
  const { schema } = normal.source;
  switch (kind) {
    case "raw": {
      const format = type === "Uploadable" ? { format: "file-path" } : {};
      return [{ name: "body", required, schema: describe({ type: "string", ...format }, description) }];
    }
    case "json":
    case "form":
      return [{ name: "body", required, schema: describe(definitions.value(schema, "sent"), description) }];
    case "multipart":
      return [{ name: "body", required, schema: describe(definitions.value(schema, "form"), description) }];
    default: {
      const items = definitions.value(schema, kind === "multipart-items" ? "form" : "sent");
      return [{ name: "body", required, schema: describe({ type: "array", items }, description) }];
    }
  }
}

function describe(schema: JSONSchema, description: string): JSONSchema {
  return description === "" ? schema : { ...schema, description };
}

function objectOf(members: readonly Member[]): JSONSchema {
  const required = members.filter((member) => member.required).map(({ name }) => name);
  return {
    type: "object",
    properties: Object.fromEntries(members.map(({ name, schema }) => [name, schema])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}
