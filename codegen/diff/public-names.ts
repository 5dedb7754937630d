import { downloadParameters, downloadReturnType } from "../emit/download.ts";
import { emitParameters, returnType } from "../emit/operation.ts";
import { uploadParameters, uploadReturnType } from "../emit/upload.ts";
import { allResources } from "../model/all-resources.ts";
import type { API, Method, Resource } from "../model/model.ts";

/** What users of a client lean on, in a form that can be compared: committed beside each client. */
export interface PublicNames {
  client: string;
  /** By full name: `mailbox.stream.create`. */
  methods: Record<string, PublicMethod>;
  /** By name: the type on one line, without comments. */
  types: Record<string, string>;
}

export interface PublicMethod {
  /** `GET /v1/accounts` */
  operation: string;
  /** `(query?: AccountListParams)` */
  parameters: string[];
  /** `PagePromise<AccountList, Account>` */
  returns: string;
}

export function collectPublicNames(api: API): PublicNames {
  const methods = allResources(api).flatMap(methodsOf);
  return {
    client: api.client,
    methods: Object.fromEntries(methods),
    types: Object.fromEntries(api.types.map(({ name, text }) => [name, onOneLine(text)])),
  };
}

function methodsOf({ name, methods }: Resource): [string, PublicMethod][] {
  return methods.flatMap((method): [string, PublicMethod][] => [
    [`${name}.${method.name}`, describe(method)],
    ...describeUpload(method, methods).map(([added, one]): [string, PublicMethod] => [`${name}.${added}`, one]),
    ...describeDownload(method).map(([added, one]): [string, PublicMethod] => [`${name}.${added}`, one]),
  ]);
}

function describeUpload(method: Method, methods: Method[]): [string, PublicMethod][] {
  const { uploadSession } = method;
  const complete = methods.find((one) => one.name === uploadSession?.complete);
  if (uploadSession === undefined || complete === undefined) return [];
  const parameters = uploadParameters(method, uploadSession).slice(0, -1);
  return [[uploadSession.method, { operation: firstOf(method), parameters, returns: uploadReturnType(complete) }]];
}

function describeDownload(method: Method): [string, PublicMethod][] {
  if (method.download === undefined) return [];
  const parameters = downloadParameters(method).slice(0, -1);
  return [[method.download.method, { operation: firstOf(method), parameters, returns: downloadReturnType }]];
}

/** Of a method that makes several requests. */
function firstOf(method: Method): string {
  return `${describe(method).operation} and what follows`;
}

function describe(method: Method): PublicMethod {
  const operation = `${method.httpMethod} ${method.path}`;
  // Every method ends in the same options.
  return { operation, parameters: emitParameters(method).slice(0, -1), returns: returnType(method) };
}

/** `export type A = { … };` → `{ … }` */
function onOneLine(declaration: string): string {
  return declaration
    .replace(/^ *\/\*\*[\s\S]*?\*\/\n?/gm, "")
    .replace(/^export type \S+ = /, "")
    .replace(/;$/, "")
    .replace(/\s*\n\s*/g, " ");
}

/** The types that callers pass in. */
export function sentTypes(names: PublicNames): Set<string> {
  return reachable(names, ({ parameters }) => parameters.join(" "));
}

/** The types that come back. */
export function answeredTypes(names: PublicNames): Set<string> {
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
