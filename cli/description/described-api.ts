import { join } from "node:path";
import { definitionsFor } from "./definitions-for.ts";
import { fileSystem } from "./file-system.ts";
import type { APISummary, JSONSchema, OperationDetail } from "./operation.ts";

/** An API of which `codegen generate --cli` has written a description. */
export class DescribedAPI {
  readonly summary: APISummary;
  readonly #folder: string;
  readonly #files = new Map<string, DetailsFile>();

  /** @param folder with `operations.json` */
  constructor(folder: string) {
    this.#folder = folder;
    this.summary = JSON.parse(fileSystem.readFileSync(join(folder, "operations.json"), "utf8"));
  }

  /** An operation with its schemas, by its name in the summary. The details of one resource are read at a time. */
  operation(name: string): OperationDetail {
    const [resource = ""] = name.split(".");
    const file = this.#files.get(resource) ?? this.#read(resource);
    this.#files.set(resource, file);
    const operation = Object.hasOwn(file.operations, name) ? file.operations[name] : undefined;
    if (operation === undefined) throw new TypeError(`${this.summary.client} has no operation ${name}.`);
    const detail: OperationDetail = { ...operation, input: withDefinitions(operation.input, file) };
    // What is received leads through half of a document, and most commands have no need of it.
    for (const part of ["output", "item"] as const) {
      const schema = operation[part];
      if (schema === undefined) continue;
      Object.defineProperty(detail, part, { get: () => withDefinitions(schema, file), enumerable: true });
    }
    return detail;
  }

  #read(resource: string): DetailsFile {
    return JSON.parse(fileSystem.readFileSync(join(this.#folder, "operations", `${resource}.json`), "utf8"));
  }
}

/** The operations of one top resource. */
interface DetailsFile {
  readonly $defs: Readonly<Record<string, JSONSchema>>;
  readonly operations: Readonly<Record<string, OperationDetail>>;
}

function withDefinitions(schema: JSONSchema, { $defs }: DetailsFile): JSONSchema {
  const own = definitionsFor(schema, $defs);
  return Object.keys(own).length === 0 ? schema : { ...schema, $defs: own };
}
