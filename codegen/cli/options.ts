import { parseArgs } from "node:util";
import { UsageError } from "./command-error.ts";
import { suggest } from "../document/suggest.ts";

/** Every option of every command: how it is read, and how its line in a help text ends. */
export const options = {
  input: { type: "string", short: "i", value: "file", help: "the document, YAML or JSON, or its http(s) address" },
  output: { type: "string", short: "o", value: "folder", help: "the client's folder; files not generated stay in it" },
  name: { type: "string", short: "n", value: "name", help: "the client class; by default from the document's title" },
  overlay: { type: "string", multiple: true, value: "file", help: "an Overlay 1.0 or 1.1 document; repeatable" },
  package: {
    type: "boolean",
    help: "a package around the client: package.json, README, tests, a rehearsal of publishing",
  },
  "package-name": { type: "string", value: "name", help: "of that package; by default from the document's title" },
  raw: { type: "boolean", help: "the types of every path as well, for raw(); needs openapi-typescript" },
  cli: {
    type: "boolean",
    help: "a description of all operations as well, in cli/, for a command line or an MCP server",
  },
  validators: { type: "boolean", help: "what checks the values that calls send and receive, as well" },
  mocks: { type: "boolean", help: "fakes of the types and handlers for msw, for tests, as well" },
  allow: {
    type: "string",
    multiple: true,
    value: "folder",
    help: "one more that the document may refer to; repeatable",
  },
  replace: { type: "boolean", help: "write over the client of another name or document in the folder" },
  strict: { type: "boolean", help: "refuse a document that has to be corrected" },
  verbose: { type: "boolean", help: "say of each part that is not carried over where it is" },
  json: { type: "boolean", help: "print what was done, noted and not carried over, or what differs, as JSON" },
  against: { type: "string", value: "commit", help: "compare with this commit or tag; by default the last release" },
  "dry-run": { type: "boolean", help: "print the changeset instead of writing it" },
  help: { type: "boolean", short: "h", help: "print this text" },
  version: { type: "boolean", help: "print the version" },
} as const;

export type OptionName = keyof typeof options;

export type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>["values"];

export interface Arguments {
  readonly values: Values;
  readonly operands: readonly string[];
}

/**
 * Reads the arguments of a command that takes some of the options.
 * @throws UsageError for an option that the command does not take, or a value that is missing
 */
export function readArguments(args: string[], allowed: readonly OptionName[]): Arguments {
  refuseOthers(args, allowed);
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { values, operands: positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function refuseOthers(args: string[], allowed: readonly string[]): void {
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option" || allowed.includes(token.name)) continue;
    const similar = suggest(token.name, allowed);
    throw new UsageError(`There is no option ${token.rawName} here.${similar && ` Did you mean --${similar}?`}`);
  }
}
