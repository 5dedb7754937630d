import type { OptionName, Values } from "./options.ts";

export interface Command {
  /** What follows the command's name in its usage. */
  readonly usage: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  readonly details: string;
  readonly options: readonly OptionName[];
  /** Whether anything may stand beside the options. */
  readonly takesOperands?: boolean;
  /** The packages a command needs are loaded no sooner than here. */
  readonly load: () => Promise<RunCommand>;
}

/** Gives what to print. */
type RunCommand = (values: Values, operands: readonly string[]) => Promise<string>;

const client = [
  "input",
  "output",
  "name",
  "overlay",
  "allow",
  "strict",
  "raw",
  "cli",
  "validators",
  "mocks",
  "package",
  "package-name",
  "verbose",
] as const;

export const commands: Readonly<Record<string, Command>> = {
  generate: {
    usage: "--input <file> --output <folder> [options]",
    summary: "turn an OpenAPI document into a client",
    details: `\
Turns an OpenAPI 3.0, 3.1 or 3.2 document into a typed client that runs on lightfield-wootiv/runtime.
Without --input: the documents of this repository, from openapi/ to generated/.`,
    options: [...client, "replace", "json"],
    load: async () => (await import("./generate.ts")).runGenerate,
  },
  check: {
    usage: "--input <file> --output <folder> [options]",
    summary: "list the files that `generate` would change, and fail if there are any",
    details: `\
Lists the files that \`generate\` with the same options would change, and fails if there are any.
Without --input: the files of generated/ in this repository.`,
    options: client,
    load: async () => (await import("./generate.ts")).runCheck,
  },
  diff: {
    usage: "[--input <file>] [options]",
    summary: "say what changed since the last release, and whom it breaks",
    details: `\
Says how a document and its client differ from those of a commit, and whom that breaks: callers, who pass values in,
or readers, who read responses. With --output, names are those that the client there keeps. Needs git and the package
@redocly/cli.
Without --input: the documents of this repository; writes the changes into .changeset/.`,
    options: ["input", "output", "name", "overlay", "allow", "strict", "against", "dry-run"],
    load: async () => (await import("./diff.ts")).runDiff,
  },
  compare: {
    usage: "--input <file> [options]",
    summary: "list where other generators have other types for a document's schemas",
    details: `\
Prints the types of a document's schemas with @hey-api/openapi-ts and openapi-typescript as well, and lists where one
cannot stand for another, with schema and member. Needs both packages.
Without --input: the documents of this repository.`,
    options: ["input", "name", "overlay", "allow", "strict", "json"],
    load: async () => (await import("./compare.ts")).runCompare,
  },
  explain: {
    usage: "<operation> [options]",
    summary: 'say why an operation, such as "GET /pets", got its names and types',
    details: `\
Says why an operation got its names, page style and types. It is named by method and path, or by its method in the
client: explain "GET /pets", explain pets.list. With --output, names are those that the client there keeps.
Without --input: an operation of the documents of this repository.`,
    options: ["input", "output", "name", "overlay", "allow", "strict"],
    takesOperands: true,
    load: async () => (await import("./explain.ts")).runExplain,
  },
};
