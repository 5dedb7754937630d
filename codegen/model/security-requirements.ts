import type { Document } from "../document/document.ts";
import { constantCase } from "../names.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import { nameKeyOptions } from "./key-options.ts";
import type { KeyOption } from "./key-options.ts";
import type { SecurityModel } from "./security-model.ts";
import { findLookalikes } from "./operation-servers.ts";
import { isOpenByDefault, requiredSchemes, unrequiredSchemes } from "./required-schemes.ts";
import { tokenURLsOf } from "./token-urls.ts";

/** What the requirements of an operation depend on. */
export type SecuredOperation = Pick<NormalOperation, "httpMethod" | "path" | "source">;

/** Alternatives, each the options whose keys are sent together. */
type Requirements = string[][];

/** Operations of the same requirements. */
type Group = SecurityModel["others"][number];

type Options = ReadonlyMap<string, KeyOption>;

/**
 * Which keys go with which operations. Undefined where one key goes with all, or none does.
 * @param serverOptions the options that the client has for its servers
 */
export function findSecurity(
  document: Document,
  operations: readonly SecuredOperation[],
  variables: Readonly<Record<string, string>>,
  serverOptions: ReadonlySet<string>,
): SecurityModel | undefined {
  const required = requiredSchemes(document, operations);
  const open = isOpenByDefault(document) ? unrequiredSchemes(document, operations) : [];
  const options = nameKeyOptions(document, new Set([...required, ...open]), serverOptions);
  const keys = [...new Map([...options.values()].map((key) => [key.option, key])).values()];
  const whereOpen = [[], ...optionsOf(open, options).map((option) => [option])];
  const [usual = allOf(required, options), ...others] = groupByRequirements(operations, ({ source }) => {
    const security = source.security ?? document.security;
    if (source.security === undefined && isOpenByDefault(document)) return whereOpen;
    return security && alternativesOf(security, options);
  });
  if (isPlain(keys, [usual, ...others])) return undefined;
  const elsewhere = others.flatMap((group) => group.operations);
  return {
    keys: Object.fromEntries(keys.map((key) => [key.option, { ...key, variable: variableOf(key, variables) }])),
    main: mainOption(usual, keys, optionsOf(required, options)),
    usual: usual.requires,
    others: [...others, ...lookalikes(elsewhere, operations, usual.requires)],
  };
}

/** A scheme of that name is meant before any other. */
function mainOption({ requires }: Group, keys: readonly KeyOption[], required: readonly string[]): string {
  const names = keys.map(({ option }) => option);
  if (names.includes("apiKey")) return "apiKey";
  const inOrder = [...requires.flat(), ...names];
  return inOrder.find((option) => required.includes(option)) ?? inOrder[0] ?? "";
}

/** A client holds less code for one key that it is given, and that all operations take. */
function isPlain([key, ...others]: readonly KeyOption[], groups: readonly Group[]): boolean {
  if (key === undefined) return true;
  if (others.length > 0 || tokenURLsOf(key.scheme) !== undefined) return false;
  return groups.length < 2 || groups.every(({ requires }) => requires.some((options) => options.length > 0));
}

function variableOf({ option }: KeyOption, { apiKey = "" }: Readonly<Record<string, string>>): string {
  return option === "apiKey" ? apiKey : `${apiKey.replace(/_API_KEY$/, "")}_${constantCase(option)}`;
}

function optionsOf(schemes: Iterable<string>, options: Options): string[] {
  return [...new Set([...schemes].flatMap((name) => options.get(name)?.option ?? []))];
}

/** What is no key, such as a certificate, is left out. An empty list is met by no key at all. */
function alternativesOf(security: readonly Record<string, unknown>[], options: Options): Requirements {
  const alternatives = security.map((requirement) => optionsOf(Object.keys(requirement), options));
  const distinct = new Map(alternatives.map((names) => [names.toSorted().join(" "), names]));
  return distinct.size === 0 ? [[]] : [...distinct.values()];
}

function allOf(required: Iterable<string>, options: Options): Group {
  return { requires: [optionsOf(required, options)], operations: [] };
}

/** The largest group first. Operations of which nothing is said go with it. */
function groupByRequirements(
  operations: readonly SecuredOperation[],
  requirementsOf: (operation: SecuredOperation) => Requirements | undefined,
): Group[] {
  const groups = new Map<string, Group>();
  for (const operation of operations) {
    const requires = requirementsOf(operation);
    if (requires === undefined) continue;
    const group = groups.get(JSON.stringify(requires)) ?? { requires, operations: [] };
    group.operations.push(`${operation.httpMethod} ${operation.path}`);
    groups.set(JSON.stringify(requires), group);
  }
  return [...groups.values()].toSorted((a, b) => b.operations.length - a.operations.length);
}

/** Operations that do as most do, although their path looks like that of one that does not. */
function lookalikes(
  elsewhere: readonly string[],
  operations: readonly SecuredOperation[],
  requires: Requirements,
): Group[] {
  const found = findLookalikes(elsewhere, operations);
  return found.length === 0 ? [] : [{ requires, operations: found }];
}
