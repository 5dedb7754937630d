import { SDKError } from "lightfield-wootiv";
import type { Definitions, FieldDefinition, RelationshipDefinition } from "lightfield-wootiv/lightfield";
import { definitionsCall, readDefinitions } from "../call/definitions-call.ts";
import type { OperationInput } from "../call/prepare-call.ts";
import { operatorsOfType } from "../check/operators-of-type.ts";
import { describeFailure } from "./describe-failure.ts";
import type { KeyScopes } from "./key-scopes.ts";
import type { ConnectedOperation, Operations } from "./operations.ts";

/** What a workspace says of the records of one kind. */
export interface FieldsOfWorkspace {
  /** By key; system fields begin with `$`. */
  readonly fields: Readonly<Record<string, object>>;
  readonly relationships: Readonly<Record<string, object>>;
}

/** The fields of a workspace, or why they are not known; neither where an operation has none. */
export interface ReadFields {
  readonly workspace?: FieldsOfWorkspace;
  readonly workspaceError?: string;
}

/** How long definitions are kept, in milliseconds: an admin may add fields at any time. */
const lifetime = 60_000;

/** What the workspace has of the records that an operation is about. */
export class WorkspaceFields {
  readonly #operations: Operations;
  readonly #scopes: KeyScopes;
  readonly #now: () => number;
  readonly #read = new Map<string, { readonly at: number; readonly definitions: Definitions | undefined }>();

  constructor(operations: Operations, scopes: KeyScopes, now: () => number = Date.now) {
    this.#operations = operations;
    this.#scopes = scopes;
    this.#now = now;
  }

  /** The fields to write, to filter by and to read. Undefined where the operation has none, or {@link definitions} are. */
  async of(
    operation: ConnectedOperation,
    input: OperationInput,
    signal: AbortSignal,
  ): Promise<FieldsOfWorkspace | undefined> {
    const definitions = takesFields(operation) ? await this.definitions(operation, input, signal) : undefined;
    return definitions && describeFields(definitions, operation);
  }

  /**
   * Undefined where there are none, the key may not read them, or the input does not say of which records they are: those
   * of a custom object need its slug.
   */
  async definitions(
    { api, detail }: ConnectedOperation,
    input: OperationInput,
    signal: AbortSignal,
  ): Promise<Definitions | undefined> {
    const found = definitionsCall(detail, api.described, input);
    const id = `${api.name}.${found?.operation.name}`;
    if (found === undefined || (await this.#scopes.missing(this.#operations.get(id))).length > 0) return undefined;
    const key = JSON.stringify([id, found.call.arguments]);
    const known = this.#read.get(key);
    if (known !== undefined && this.#now() - known.at < lifetime) return known.definitions;
    const definitions = await readDefinitions(api.client, found, { signal });
    this.#read.set(key, { at: this.#now(), definitions });
    return definitions;
  }
}

/** As a part of a description, which is of use without it: a key that does not work is then a sentence in it. */
export async function readFields(fields: Promise<FieldsOfWorkspace | undefined>): Promise<ReadFields> {
  try {
    const workspace = await fields;
    return workspace === undefined ? {} : { workspace };
  } catch (error) {
    if (!(error instanceof SDKError)) throw error;
    return { workspaceError: describeFailure(error, (text) => text) };
  }
}

/** Lists filter by fields; creates and updates write them. */
function takesFields({ detail: { name } }: ConnectedOperation): boolean {
  return /\.(list|create|update)$/.test(name);
}

/** What one has to know of definitions to write a record or a filter. */
function describeFields(definitions: Definitions, { detail }: ConnectedOperation): FieldsOfWorkspace {
  const { fieldDefinitions, relationshipDefinitions } = definitions;
  const isFiltered = detail.kind === "list";
  return {
    fields: mapValues(fieldDefinitions, (field) => ({
      ...describeField(field),
      ...(isFiltered && { operators: operatorsOfType(field.valueType) }),
    })),
    relationships: mapValues(relationshipDefinitions, describeRelationship),
  };
}

function describeField({ label, description, valueType, readOnly, typeConfiguration }: FieldDefinition): object {
  const { options, multipleValues, currency } = typeConfiguration;
  return {
    label,
    ...(description !== null && description !== "" && { description }),
    valueType,
    ...(readOnly === true && { readOnly }),
    ...(multipleValues === true && { multipleValues }),
    ...(currency !== undefined && { currency }),
    ...(options !== undefined && { options: options.map(({ label, id }) => ({ label, id })) }),
  };
}

function describeRelationship({ label, cardinality, objectType }: RelationshipDefinition): object {
  return { label, objectType, many: cardinality.toUpperCase() !== "HAS_ONE" };
}

function mapValues<Value>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value) => object,
): Record<string, object> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
