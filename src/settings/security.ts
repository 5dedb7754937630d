import { callKeyFunction } from "../auth/api-key.ts";
import type { Key, KeyFunction } from "../auth/api-key.ts";
import type { PreparedKey, SecurityScheme, SentRequest } from "../auth/scheme.ts";
import { headerEntries } from "../http/headers.ts";
import type { HeaderRecord } from "../http/headers.ts";
import { OperationGroups } from "../pacing/operation-groups.ts";
import { SDKError } from "../platform/errors.ts";
import { readVariable } from "../platform/platform.ts";
import type { ClientOptions } from "./options.ts";

/** Alternatives, one of which is sent: the options that hold its keys. An empty one sends none. */
export type Requirements = readonly (readonly string[])[];

/** The keys of an API that has several, or operations that take none. */
export interface SecurityRequirements {
  /** By option: how its key travels, and the environment variable that may hold it. */
  readonly keys: Readonly<Record<string, { readonly scheme: SecurityScheme; readonly variable: string }>>;
  /** The option that `apiKey` stands for. */
  readonly main: string;
  /** What most operations require. */
  readonly usual: Requirements;
  /** What others do: `GET /v1/status` and so on. */
  readonly others: readonly { readonly requires: Requirements; readonly operations: readonly string[] }[];
}

/** The settings that depend on which keys go with a call. */
interface KeySettings {
  readonly headers: Readonly<HeaderRecord>;
  readonly securityScheme: SecurityScheme;
  readonly requestKey: KeyFunction | undefined;
}

/** The keys of a client. */
export interface ClientKeys {
  /** The first of them. */
  readonly key: Key | undefined;
  /** @throws SDKError for an operation whose keys are not all there */
  settingsFor<S extends KeySettings>(settings: S, method: string, path: string): S;
}

/** A value with functions rather than plain data, so that the client of an API with one key holds no code for several. */
export interface Security {
  /** @throws SDKError where keys are needed, and none is there */
  keysOf(api: NamedAPI, options: ClientOptions): ClientKeys;
}

interface NamedAPI {
  readonly name: string;
  readonly environmentVariables: { readonly apiKey: string };
}

interface GivenKey extends PreparedKey {
  readonly option: string;
  readonly key: Key;
  readonly scheme: SecurityScheme;
}

export function securityRequirements(requirements: SecurityRequirements): Security {
  const { usual, others } = requirements;
  const groups = others.map(({ operations }, index) => [String(index), { operations }] as const);
  let operations: OperationGroups | undefined;
  return {
    keysOf(api, options) {
      const given = findKeys(requirements, api, options);
      if (given.size === 0 && ![usual, ...others.map(({ requires }) => requires)].flat().some(isEmpty)) {
        throw new SDKError(`${api.name} needs keys: pass ${describe(usual, requirements)}.`);
      }
      operations ??= new OperationGroups(Object.fromEntries(groups));
      const byOperation = operations;
      const removed = removedHeaders(options);
      return {
        key: given.values().next().value?.key,
        settingsFor(settings, method, path) {
          const documentPath = path.replace(/\?.*/s, "");
          const group = byOperation.groupOf(method, documentPath);
          const requires = (group === undefined ? undefined : others[Number(group)]?.requires) ?? usual;
          const keys = chooseKeys(requires, given);
          if (keys === undefined) {
            const missing = describe(requires, requirements);
            throw new SDKError(
              `${method} ${documentPath} needs a key that this client does not have: pass ${missing}.`,
            );
          }
          const { headers, ...applied } = combineKeys(keys);
          for (const name of removed) delete headers[name];
          // What the client is later, such as closed, these settings are as well.
          return Object.assign(Object.create(settings), applied, { headers: { ...headers, ...settings.headers } });
        },
      };
    },
  };
}

function isEmpty(options: readonly string[]): boolean {
  return options.length === 0;
}

function findKeys(
  { keys, main }: SecurityRequirements,
  { environmentVariables }: NamedAPI,
  options: ClientOptions,
): Map<string, GivenKey> {
  const given = new Map<string, GivenKey>();
  for (const [option, { scheme, variable }] of Object.entries(keys)) {
    const own = validOption(option, Reflect.get(options, option)) ?? (readVariable(variable) || undefined);
    const key = own ?? (option === main ? mainKey(options, environmentVariables.apiKey) : undefined);
    if (key !== undefined) given.set(option, { option, key, scheme, ...scheme.prepare(key) });
  }
  return given;
}

function mainKey({ apiKey }: ClientOptions, variable: string): Key | undefined {
  return validOption("apiKey", apiKey) ?? (readVariable(variable) || undefined);
}

function validOption(option: string, key: unknown): Key | undefined {
  if (key === undefined || key === null) return undefined;
  if (typeof key === "string") return key.trim() || undefined;
  if (typeof key === "function") return async () => String((await key()) ?? "");
  throw new SDKError(`${option} must be a string, or a function that returns one; got ${typeof key}.`);
}

/** The first alternative whose keys are all there, else none where none need be. */
function chooseKeys(requires: Requirements, given: ReadonlyMap<string, GivenKey>): GivenKey[] | undefined {
  const alternatives = requires.map((options) => options.flatMap((option) => given.get(option) ?? []));
  const met = alternatives.find((keys, index) => keys.length > 0 && keys.length === requires[index]?.length);
  return met ?? (requires.some(isEmpty) ? [] : undefined);
}

/** Several keys as one: those that are requested go through as JSON. */
function combineKeys(keys: readonly GivenKey[]): KeySettings & { headers: HeaderRecord } {
  const headers: HeaderRecord = {};
  for (const [name, value] of keys.flatMap((key) => Object.entries(key.headers))) {
    headers[name] = name === "cookie" && headers[name] !== undefined ? `${headers[name]}; ${value}` : value;
  }
  const requested = keys.filter(({ requestKey }) => requestKey !== undefined);
  const securityScheme: SecurityScheme = {
    prepare: () => ({ headers: {} }),
    needsKey: (sent, query) => requested.some(({ scheme }) => scheme.needsKey(sent, query)),
    addKey: (request, texts) => addKeys(request, requested, JSON.parse(texts)),
    sentSecrets: (sent) => keys.flatMap(({ scheme }) => scheme.sentSecrets?.(sent) ?? []),
  };
  const requestKey = async (): Promise<string> => JSON.stringify(await Promise.all(requested.map(requestOne)));
  return { headers, securityScheme, requestKey: requested.length === 0 ? undefined : requestKey };
}

function requestOne({ option, requestKey }: GivenKey): Promise<string> {
  return callKeyFunction(requestKey ?? (() => ""), option);
}

function addKeys(request: SentRequest, keys: readonly GivenKey[], texts: readonly string[]): SentRequest {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return keys.reduce(
    (sent, { scheme }, index) =>
      scheme.needsKey(sent.headers, query) ? scheme.addKey(sent, texts[index] ?? "") : sent,
    request,
  );
}

/** Headers that the client is to send never: no key of its own either. */
function removedHeaders({ defaultHeaders }: ClientOptions): string[] {
  const entries = defaultHeaders === undefined ? [] : [...headerEntries(defaultHeaders)];
  return entries.flatMap(([name, value]) => (value === null ? [name.toLowerCase()] : []));
}

/** `the options apiKeyAuth and appKeyAuth, or the option token`, with their variables. */
function describe(requires: Requirements, { keys }: SecurityRequirements): string {
  const alternatives = requires.filter((options) => !isEmpty(options));
  const texts = alternatives.map((options) => {
    const names = options.map((option) => `${option} (or the variable ${keys[option]?.variable})`);
    return `the option${options.length === 1 ? "" : "s"} ${names.join(" and ")}`;
  });
  return texts.join(", or ");
}
