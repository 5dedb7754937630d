import { emitMethod } from "../emit/method.ts";
import { allResources, firstOperation } from "../model/model.ts";
import type { API, Method, Resource } from "../model/model.ts";

/** The methods and types that code may use of a client, in a form to compare: committed beside each client. */
export interface PublicNames {
  readonly client: string;
  /** By full name: `mailbox.stream.create`. */
  readonly methods: Readonly<Record<string, PublicMethod>>;
  /** By name: the type on one line, without comments. */
  readonly types: Readonly<Record<string, string>>;
}

export interface PublicMethod {
  /** `GET /v1/accounts` */
  readonly operation: string;
  /** `(query?: AccountListParams)` */
  readonly parameters: readonly string[];
  /** `PagePromise<AccountList, Account>` */
  readonly returns: string;
}

export function collectPublicNames(api: API): PublicNames {
  const methods = allResources(api).flatMap(methodsOf);
  return {
    client: api.client,
    methods: Object.fromEntries(methods),
    types: Object.fromEntries(api.types.map(({ name, expression }) => [name, expression])),
  };
}

function methodsOf({ name, methods }: Resource): [string, PublicMethod][] {
  return methods.map((method) => [`${name}.${method.name}`, describe(method)]);
}

function describe(method: Method): PublicMethod {
  const { httpMethod, path } = firstOperation(method);
  const { parameters, returns } = emitMethod(method);
  const operation = `${httpMethod} ${path}${method.kind === "operation" ? "" : " and what follows"}`;
  // Every method ends in its options, which are the same for all but for the parameters among them.
  const compared = parameters.filter((parameter) => !/^options\??: \w+$/.test(parameter));
  return { operation, parameters: compared, returns };
}

/** The types that callers pass in. */
export function sentTypes(names: PublicNames): Set<string> {
  return reachable(names, ({ parameters }) => parameters.join(" "));
}

/** The types that callers get back. */
export function receivedTypes(names: PublicNames): Set<string> {
  return reachable(names, ({ returns }) => returns);
}

function reachable(names: PublicNames, part: (method: PublicMethod) => string): Set<string> {
  const found = new Set<string>();
  const visit = (text: string): void => {
    for (const name of text.match(/[\p{ID_Continue}$]+/gu) ?? []) {
      const type = Object.hasOwn(names.types, name) ? names.types[name] : undefined;
      if (type === undefined || found.has(name)) continue;
      found.add(name);
      visit(type);
    }
  };
  Object.values(names.methods).forEach((method) => visit(part(method)));
  return found;
}
