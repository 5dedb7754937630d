import { headerEntries } from "../http/headers.ts";
import { OperationGroups } from "../pacing/operation-groups.ts";
import { SDKError } from "../platform/errors.ts";
import type { ClientKeys } from "./client-keys.ts";
import { combineKeys } from "./combined-keys.ts";
import { findKeys } from "./given-keys.ts";
import type { APIKeys, GivenKey } from "./given-keys.ts";
import type { ClientOptions } from "./client-options.ts";
import type { BaseURL } from "./valid-base-url.ts";

/** Alternatives, one of which is sent: the options that hold its keys. An empty one sends none. */
export type Requirements = readonly (readonly string[])[];

/** The keys of an API that has several, or tokens that its clients request, or operations that take none. */
export interface SecurityRequirements extends APIKeys {
  /** What most operations require. */
  readonly usual: Requirements;
  /** What others do: `GET /v1/status` and so on. */
  readonly others: readonly { readonly requires: Requirements; readonly operations: readonly string[] }[];
}

/** A value with functions rather than plain data, so that the client of an API with one key holds no code for several. */
export interface Security {
  /** @throws SDKError where keys are needed, and none is there */
  keysOf(api: NamedAPI, options: ClientOptions, server: BaseURL): ClientKeys;
}

interface NamedAPI {
  readonly name: string;
  readonly servers: Readonly<Record<string, unknown>>;
  readonly environmentVariables: { readonly apiKey: string };
}

export function securityRequirements(requirements: SecurityRequirements): Security {
  const { keys, usual, others } = requirements;
  const groups = others.map(({ operations }, index) => [String(index), { operations }] as const);
  let operations: OperationGroups | undefined;
  return {
    keysOf(api, options, server) {
      const given = findKeys(requirements, api, options, server);
      if (given.size === 0 && ![usual, ...others.map(({ requires }) => requires)].flat().some(isEmpty)) {
        throw new SDKError(`${api.name} needs keys: pass ${describe(usual, keys)}.`);
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
          const chosen = chooseKeys(requires, given);
          if (chosen === undefined) {
            const missing = describe(requires, keys);
            throw new SDKError(
              `${method} ${documentPath} needs a key that this client does not have: pass ${missing}.`,
            );
          }
          const { headers, ...combined } = combineKeys(chosen, settings);
          for (const name of removed) delete headers[name];
          // What the client is later, such as closed, these settings are as well.
          return Object.assign(Object.create(settings), combined, { headers: { ...headers, ...settings.headers } });
        },
      };
    },
  };
}

function isEmpty(options: readonly string[]): boolean {
  return options.length === 0;
}

/** The first alternative whose keys are all there, else none where none need be. */
function chooseKeys(requires: Requirements, given: ReadonlyMap<string, GivenKey>): GivenKey[] | undefined {
  const alternatives = requires.map((options) => options.flatMap((option) => given.get(option) ?? []));
  const met = alternatives.find((keys, index) => keys.length > 0 && keys.length === requires[index]?.length);
  return met ?? (requires.some(isEmpty) ? [] : undefined);
}

/** Headers that the client is to send never: no key of its own either. */
function removedHeaders({ defaultHeaders }: ClientOptions): string[] {
  const entries = defaultHeaders === undefined ? [] : [...headerEntries(defaultHeaders)];
  return entries.flatMap(([name, value]) => (value === null ? [name.toLowerCase()] : []));
}

/** `the options apiKeyAuth and appKeyAuth, or the option token`, with what they hold, and their variables. */
function describe(requires: Requirements, keys: APIKeys["keys"]): string {
  const alternatives = requires.filter((options) => !isEmpty(options));
  const texts = alternatives.map((options) => {
    const names = options.map(
      (option) => `${option}${keys[option]?.scheme.keyHint ?? ""} (or the variable ${keys[option]?.variable})`,
    );
    return `the option${options.length === 1 ? "" : "s"} ${names.join(" and ")}`;
  });
  return texts.join(", or ");
}
