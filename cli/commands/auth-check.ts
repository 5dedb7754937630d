import { callOperation } from "../call/call-operation.ts";
import { CLIError, exitCodes, UsageError } from "../cli-error.ts";
import type { ExitCode } from "../cli-error.ts";
import { didYouMean } from "../check/nearest.ts";
import type { OfferedAPI } from "../description/apis.ts";
import type { OperationSummary } from "../description/operation.ts";
import { chooseFormat } from "../output/format.ts";
import type { OutputFlags } from "../output/format.ts";
import { writeValue } from "../output/write-items.ts";
import { connectionOptions } from "../profile/connection.ts";
import type { ConnectionFlags } from "../profile/connection.ts";
import { refuseWithoutKey } from "../profile/required-keys.ts";
import type { Terminal } from "../terminal.ts";
import { kebabCase } from "./names.ts";

/** What the operation is called that says whose key it is. */
const validation = "auth.validate";

/** Says whose key it is and what it may do, and of a command, which scopes the key lacks. */
export async function checkKey(
  words: readonly string[],
  flags: ConnectionFlags & OutputFlags & { readonly api?: string },
  apis: readonly OfferedAPI[],
  terminal: Terminal,
): Promise<ExitCode> {
  const api = chooseAPI(flags.api, words, apis);
  const { operations } = api.describe().summary;
  const operation = findOperation(
    words.filter((word, index) => index > 0 || word !== api.name),
    operations,
  );
  const validating = operations.find(({ name }) => name === validation);
  if (validating === undefined) {
    throw new CLIError(`${api.name} does not say whose a key is. Try the key with a command that reads.`);
  }
  const format = chooseFormat(flags, terminal.stdout.isTTY === true);
  const settings = await connectionOptions(api, flags, terminal.env);
  refuseWithoutKey(api, settings, validating);
  const client = await api.connect(settings);
  const options = { signal: terminal.signal };
  const call = { arguments: [], options: {} };
  const validated = await callOperation(client, { name: validation, kind: "value" }, call, options);
  const scopes: unknown = Reflect.get(Object(validated), "scopes");
  const lacks = operation === undefined ? [] : missingScopes(operation.scopes ?? [], scopes);
  const all = Array.isArray(scopes) && scopes.length === 0 && { allScopes: true };
  const needed = operation && { command: operation.name, needs: operation.scopes ?? [], lacks };
  await writeValue({ api: api.name, ...Object(validated), ...all, ...needed }, format, flags, terminal);
  return lacks.length === 0 ? exitCodes.done : exitCodes.refused;
}

/** No scope at all means all of them. */
export function missingScopes(needed: readonly string[], scopes: unknown): string[] {
  if (!Array.isArray(scopes) || scopes.length === 0) return [];
  return needed.filter((scope) => !scopes.includes(scope));
}

function chooseAPI(
  wanted: string | undefined,
  [word = ""]: readonly string[],
  apis: readonly OfferedAPI[],
): OfferedAPI {
  const name = wanted ?? (apis.some((api) => api.name === word) ? word : apis[0]?.name);
  const api = apis.find((one) => one.name === name);
  if (api !== undefined) return api;
  const names = apis.map((one) => one.name);
  throw new UsageError(`There is no API ${name}.${didYouMean(name ?? "", names)}`);
}

function findOperation(
  words: readonly string[],
  operations: readonly OperationSummary[],
): OperationSummary | undefined {
  if (words.length === 0) return undefined;
  const typed = words.join(".");
  const found = operations.find(({ name }) => name === typed || name.split(".").map(kebabCase).join(".") === typed);
  if (found !== undefined) return found;
  const names = operations.map(({ name }) => name.replaceAll(".", " "));
  const resources = names.map((name) => name.split(" ").slice(0, -1).join(" "));
  if (resources.includes(words.join(" ")))
    throw new UsageError(
      `Name a method of ${words.join(" ")} as well, such as ${names.find((name) => name.startsWith(`${words.join(" ")} `))}.`,
    );
  throw new UsageError(
    `There is no command ${words.join(" ")}.${didYouMean(words.join(" "), [...names, ...resources])}`,
  );
}
