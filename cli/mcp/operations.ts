import { CLIError } from "../cli-error.ts";
import { didYouMean } from "../check/nearest.ts";
import { layersOf } from "../description/definitions-for.ts";
import type { DescribedAPI } from "../description/described-api.ts";
import type { JSONSchema, OperationDetail } from "../description/operation.ts";
import { OperationSearch } from "./search-operations.ts";
import { searchableOf } from "./searchable-operation.ts";
import type { SearchableOperation } from "./searchable-operation.ts";

/** An API with a key. */
export interface ConnectedAPI {
  readonly name: string;
  readonly described: DescribedAPI;
  readonly client: object;
  /** To be taken out of results. Undefined where it is no text. */
  readonly apiKey: string | undefined;
}

/** An operation of an API, and the tool that calls it. */
export interface ConnectedOperation {
  /** `lightfield.account.list` */
  readonly id: string;
  readonly api: ConnectedAPI;
  readonly detail: OperationDetail;
  readonly tool: CallingTool;
}

export type CallingTool = "call_read" | "call_write" | "call_destructive" | "upload" | "download";

/** The operations of all connected APIs. */
export class Operations {
  readonly #apis: readonly ConnectedAPI[];
  #all: ReadonlyMap<string, ConnectedOperation> | undefined;
  #search: OperationSearch | undefined;

  constructor(apis: readonly ConnectedAPI[]) {
    this.#apis = apis;
  }

  has(id: string): boolean {
    return this.#operations().has(id);
  }

  /** By its ID, or by its name alone. @throws CLIError for one that is not there */
  get(id: string): ConnectedOperation {
    const all = this.#operations();
    const found = [id, ...this.#apis.map(({ name }) => `${name}.${id}`)].map((one) => all.get(one)).find(Boolean);
    if (found !== undefined) return found;
    const known = [...all.keys(), ...[...all.values()].map(({ detail }) => detail.name)];
    throw new CLIError(`operation: there is no ${id}.${didYouMean(id, known)} Find operations with search_operations.`);
  }

  /** Those that fit a request in plain words, the best first. */
  find(query: string, limit: number): ConnectedOperation[] {
    const all = this.#operations();
    this.#search ??= new OperationSearch([...all.values()].map(searchableOperation));
    return this.#search.find(query, limit).flatMap((id) => all.get(id) ?? []);
  }

  #operations(): ReadonlyMap<string, ConnectedOperation> {
    this.#all ??= new Map(this.#apis.flatMap(operationsOf).map((operation) => [operation.id, operation]));
    return this.#all;
  }
}

function operationsOf(api: ConnectedAPI): ConnectedOperation[] {
  return api.described.summary.operations.map(({ name }) => {
    const detail = api.described.operation(name);
    return { id: `${api.name}.${name}`, api, detail, tool: toolFor(detail) };
  });
}

/** Files come from and go to folders, whatever else the operation does. */
function toolFor({ kind, effect, input }: OperationDetail): CallingTool {
  if (kind === "download" || kind === "file") return "download";
  if (kind === "upload" || takesFile(input, input)) return "upload";
  return effect === "read" ? "call_read" : effect === "write" ? "call_write" : "call_destructive";
}

function takesFile(schema: JSONSchema, root: JSONSchema, seen = new Set<unknown>()): boolean {
  return layersOf(schema, root).some((layer) => {
    if (seen.has(layer)) return false;
    seen.add(layer);
    if (layer["format"] === "file-path") return true;
    const inner = [layer["items"], ...Object.values(Object(layer["properties"]))];
    return inner.some((one) => typeof one === "object" && one !== null && takesFile({ ...one }, root, seen));
  });
}

function searchableOperation({ id, api, detail }: ConnectedOperation): SearchableOperation {
  const resource = detail.name.split(".").slice(0, -1).join(".");
  return searchableOf(id, detail, api.described.summary.resources[resource] ?? "");
}
