import { SDKError } from "lightfield-wootiv";
import type { Definitions, FieldDefinition, RelationshipDefinition } from "lightfield-wootiv/lightfield";
import { callOperation } from "../call/call-operation.ts";
import type { OperationInput } from "../call/prepare-call.ts";
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

/** The fields that a workspace has, its own included, for operations whose resource describes them. */
export class WorkspaceFields {
  readonly #operations: Operations;
  readonly #scopes: KeyScopes;
  readonly #now: () => number;
  readonly #read = new Map<string, { readonly at: number; readonly fields: FieldsOfWorkspace }>();

  constructor(operations: Operations, scopes: KeyScopes, now: () => number = Date.now) {
    this.#operations = operations;
    this.#scopes = scopes;
    this.#now = now;
  }

  /**
   * Undefined where there are none, the key may not read them, or the input does not say of which records they are: those
   * of a custom object need its slug.
   */
  async of(
    operation: ConnectedOperation,
    input: OperationInput,
    signal: AbortSignal,
  ): Promise<FieldsOfWorkspace | undefined> {
    const id = operation.id.replace(/[^.]+$/, "definitions");
    const definitions = takesFields(operation) && this.#operations.has(id) ? this.#operations.get(id) : undefined;
    if (definitions === undefined || (await this.#scopes.missing(definitions)).length > 0) return undefined;
    const given = definitions.detail.arguments.map(({ name }) => input[name]);
    if (given.includes(undefined)) return undefined;
    const key = JSON.stringify([id, given]);
    const known = this.#read.get(key);
    if (known !== undefined && this.#now() - known.at < lifetime) return known.fields;
    const fields = describeFields(await readDefinitions(definitions, given, signal));
    this.#read.set(key, { at: this.#now(), fields });
    return fields;
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

async function readDefinitions(
  { api, detail }: ConnectedOperation,
  given: readonly unknown[],
  signal: AbortSignal,
): Promise<Definitions> {
  const call = { arguments: given, options: {} };
  return (await callOperation(api.client, { name: detail.name, kind: "value" }, call, { signal })) as Definitions;
}

/** What one has to know of definitions to write a record or a filter. */
export function describeFields(definitions: Definitions): FieldsOfWorkspace {
  const { fieldDefinitions, relationshipDefinitions } = definitions;
  return {
    fields: mapValues(fieldDefinitions, describeField),
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
