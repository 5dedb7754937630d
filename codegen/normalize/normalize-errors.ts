import type { Document, Reference, Response, Schema } from "../document/document.ts";
import { isJSON } from "../document/media-types.ts";
import { isReference, resolve } from "../document/references.ts";
import { pascalCase } from "../names.ts";
import { isInline } from "../schemas/inline-type.ts";
import type { SchemaTable } from "../schemas/schema-table.ts";
import { valueKinds } from "../schemas/value-kinds.ts";
import { errorResponses } from "./declared-responses.ts";
import { fullName } from "./name-operations.ts";
import type { NamedOperation } from "./name-operations.ts";
import { errorTypeName } from "./name-types.ts";

/** The bodies of the errors of an operation that are JSON. */
export interface NormalErrors {
  /** `account.create` */
  operation: string;
  bodies: NormalErrorBody[];
}

export interface NormalErrorBody {
  /** `404`, `4XX` or `default`. */
  status: string;
  /** One, unless the error has several media types. */
  schemas: Schema[];
}

/** Gives the bodies of errors their names, in the table. Operations without any are left out. */
export function normalizeErrors(
  operations: readonly NamedOperation[],
  document: Document,
  schemas: SchemaTable,
): NormalErrors[] {
  const found = operations.map((operation) => ({ operation, bodies: findBodies(operation, document) }));
  const hoist = hoistShared(
    found.flatMap(({ bodies }) => bodies),
    schemas,
  );
  const errors = found.map(({ operation, bodies }) => ({
    operation: fullName(operation),
    bodies: bodies.map(({ status, name, declared }) => ({ status, schemas: declared.map((one) => hoist(one, name)) })),
  }));
  return errors.filter(({ bodies }) => bodies.length > 0);
}

interface FoundBody {
  status: string;
  /** Of its type, where the schema has none. */
  name: string;
  declared: Schema[];
}

/** Where `default` has a body, or a class of statuses, that of a status which is declared without one is unknown. */
function findBodies(operation: NamedOperation, document: Document): FoundBody[] {
  const found = findDeclared(operation, document);
  const statuses = new Set(found.map(({ status }) => status));
  const isCovered = (status: string): boolean => statuses.has("default") || statuses.has(`${status.charAt(0)}XX`);
  const others = errorResponses(operation.source).map(([status]) => status.toUpperCase());
  const unknown = others.filter((status) => status !== "DEFAULT" && !statuses.has(status) && isCovered(status));
  return [...found, ...unknown.map((status) => ({ status, name: errorTypeName(operation, status), declared: [{}] }))];
}

function findDeclared(operation: NamedOperation, document: Document): FoundBody[] {
  return errorResponses(operation.source).flatMap(([status, reference]) => {
    const declared = bodySchemas(resolve<Response>(document, reference), document);
    return declared.length === 0
      ? []
      : [
          {
            status: status.toUpperCase().replace("DEFAULT", "default"),
            name: bodyName(operation, status, reference),
            declared,
          },
        ];
  });
}

function bodySchemas({ content = {} }: Response, document: Document): Schema[] {
  return Object.entries(content).flatMap(([mediaType, { schema }]) => {
    return schema !== undefined && isJSON(mediaType) && holdsMore(schema, document) ? [schema] : [];
  });
}

/** Whether a body may be more than a text or a number, which as JSON could as well come from a server in between. */
export function holdsMore(schema: Schema, document: Document): boolean {
  const kinds = valueKinds(schema, document);
  return kinds.has("object") || kinds.has("array");
}

/** After the response where it has a name of its own, else after the method. */
function bodyName(operation: NamedOperation, status: string, response: Response | Reference): string {
  const name = isReference(response) ? /^#\/components\/responses\/([^/]+)$/.exec(response.$ref)?.[1] : undefined;
  return name === undefined ? errorTypeName(operation, status) : `${pascalCase(name)}Body`;
}

/** Equal schemas have one name, and a common one where they would have several. */
function hoistShared(bodies: readonly FoundBody[], schemas: SchemaTable): (schema: Schema, name: string) => Schema {
  const names = new Map<string, Set<string>>();
  for (const { name, declared } of bodies) {
    for (const schema of declared.filter((one) => !isInline(one))) {
      const key = JSON.stringify(schema);
      names.set(key, (names.get(key) ?? new Set()).add(name));
    }
  }
  const hoisted = new Map<string, Schema>();
  return (schema, name) => {
    if (isInline(schema)) return schemas.hoist(schema, name);
    const key = JSON.stringify(schema);
    const named = hoisted.get(key) ?? schemas.hoist(schema, (names.get(key)?.size ?? 0) > 1 ? "ErrorBody" : name);
    hoisted.set(key, named);
    return named;
  };
}
