import { SDKError } from "lightfield-wootiv";
import { Lightfield } from "lightfield-wootiv/lightfield";
import { CLIError, exitCodes, UsageError } from "../cli-error.ts";
import type { ExitCode } from "../cli-error.ts";
import { standardObjects } from "../definitions/definitions.ts";
import type { WorkspaceDefinitions } from "../definitions/definitions.ts";
import { parseDefinitions, printDefinitions } from "../definitions/definitions-file.ts";
import { readDefinitions } from "../definitions/read-definitions.ts";
import type { ReadDefinitions, Unreadable } from "../definitions/read-definitions.ts";
import { offeredAPIs } from "../description/apis.ts";
import { emitWorkspace } from "../emit/emit-workspace.ts";
import { exitCodeOf } from "../failure/exit-code.ts";
import { checkPlainFile } from "../input/plain-file.ts";
import { findKeys } from "../profile/connection.ts";
import { refuseWithoutKey } from "../profile/required-keys.ts";
import type { ConnectionFlags } from "../profile/connection.ts";
import type { Terminal } from "../terminal.ts";
import { compareFacts } from "../workspace/compare-facts.ts";
import type { Fact } from "../workspace/facts.ts";
import { readFacts } from "../workspace/workspace-file.ts";
import { printChanges } from "./print-changes.ts";
import { readFile, readFileIfThere, writeFile } from "./text-files.ts";

/** The options of the command `types`. */
export interface TypesOptions extends Pick<ConnectionFlags, "profile" | "envFile" | "baseUrl"> {
  readonly output: string;
  readonly check?: true;
  readonly from?: string;
  readonly save?: string;
  readonly object?: string[];
}

/** Runs the command `types`. Returns its exit code. */
export async function runTypes(options: TypesOptions, terminal: Terminal): Promise<ExitCode> {
  try {
    return await typeWorkspace(options, terminal);
  } catch (error) {
    if (!(error instanceof CLIError || error instanceof SDKError)) throw error;
    process.stderr.write(`${error.message} Nothing was written.\n`);
    return exitCodeOf(error);
  }
}

async function typeWorkspace(options: TypesOptions, terminal: Terminal): Promise<ExitCode> {
  const { output, check, save, object } = options;
  checkPlainFile(output, "The output");
  if (save !== undefined) checkPlainFile(save, "What --save names");
  const before = readWorkspaceFile(output);
  const { definitions, unreadable } = await loadDefinitions(options, terminal);
  refuseLoss(output, before ?? [], unreadable, object);
  const text = emitWorkspace(definitions);
  for (const one of unreadable) process.stderr.write(`${describeUnreadable(one)}, so it keeps open types.\n`);
  if (check === true) return checkWorkspace(output, before, text);
  if (save !== undefined) writeFile(save, printDefinitions(definitions));
  writeFile(output, text);
  process.stdout.write(`${output} has the types of ${countObjects(definitions)}.\n`);
  return exitCodes.done;
}

async function loadDefinitions(options: TypesOptions, { env }: Terminal): Promise<ReadDefinitions> {
  const { from, object } = options;
  if (from === undefined) return readDefinitions(connect(options, env), object);
  const text = readFile(from);
  const definitions = explain(from, "Make it with --save.", () => parseDefinitions(text));
  return { definitions: chooseObjects(definitions, object), unreadable: [] };
}

function connect(options: TypesOptions, env: Terminal["env"]): Lightfield {
  const [api] = offeredAPIs.filter(({ name }) => name === "lightfield");
  if (api === undefined) return new Lightfield();
  const { keys, baseURL } = findKeys(api, options, env);
  refuseWithoutKey(api, keys);
  return new Lightfield({ ...keys, ...(baseURL !== undefined && { baseURL }) });
}

/** @throws CLIError for an object that is not there */
function chooseObjects({ objects, customObjects }: WorkspaceDefinitions, chosen?: string[]): WorkspaceDefinitions {
  if (chosen === undefined) return { objects, customObjects };
  const known = [...Object.keys(objects), ...Object.keys(customObjects)];
  const missing = chosen.find((name) => !known.includes(name));
  if (missing !== undefined) {
    throw new UsageError(`The file has no object ${missing}: choose among ${known.join(", ")}.`);
  }
  return { objects: pick(objects, chosen), customObjects: pick(customObjects, chosen) };
}

function pick<T extends object>(record: T, keys: readonly string[]): T;
function pick(record: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)));
}

/** The facts of the file to be written, if it is there. */
function readWorkspaceFile(output: string): Fact[] | undefined {
  const text = readFileIfThere(output);
  if (text === undefined) return undefined;
  return explain(output, "Move it away, or name another file with --output.", () => readFacts(text));
}

function explain<T>(file: string, advice: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof CLIError)) throw error;
    throw new CLIError(`${file} ${error.message}. ${advice}`, { cause: error });
  }
}

/** What a key cannot read may stay open, unless it is typed already or was chosen. */
function refuseLoss(
  output: string,
  before: readonly Fact[],
  unreadable: readonly Unreadable[],
  chosen: readonly string[] | undefined,
): void {
  const lost = unreadable.find(
    ({ object }) => chosen !== undefined || before.some((fact) => fact.object.split("/")[0] === object),
  );
  if (lost !== undefined) throw new CLIError(`${describeUnreadable(lost)}, and ${output} would lose its types.`);
  const [first] = unreadable;
  if (first === undefined || unreadable.length <= standardObjects.length) return;
  throw new CLIError(`${describeUnreadable(first)}, nor has it the scope of any other object.`);
}

function describeUnreadable({ object, scope }: Unreadable): string {
  const what = object === "objects" ? "the custom objects" : object;
  return `The key cannot read the definitions of ${what}, since it lacks the scope ${scope}`;
}

/** Holds the workspace against the file. */
function checkWorkspace(output: string, before: readonly Fact[] | undefined, text: string): ExitCode {
  if (before === undefined)
    throw new CLIError(`There is no ${output} to check: run the command without --check first.`);
  const changes = compareFacts(before, readFacts(text));
  process.stdout.write(printChanges(output, changes));
  return changes.length === 0 ? exitCodes.done : exitCodes.failed;
}

function countObjects({ objects, customObjects }: WorkspaceDefinitions): string {
  const all = [...Object.values(objects), ...Object.values(customObjects)];
  const fields = all.reduce((sum, { fieldDefinitions }) => sum + Object.keys(fieldDefinitions).length, 0);
  return `${count(all.length, "object")} with ${count(fields, "field")}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
