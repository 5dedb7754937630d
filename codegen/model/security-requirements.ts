import type { Document } from "../document/document.ts";
import { resolve } from "../document/references.ts";
import { camelCase, constantCase, keyOptionName } from "../names.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import type { AppliedScheme, SecurityModel } from "./model.ts";
import { findLookalikes } from "./operation-servers.ts";
import { describeScheme } from "./security-scheme.ts";

type Requirements = string[][];

/** Which keys go with which operations. Undefined where one key goes with all, or none does. */
export function findSecurity(
  document: Document,
  operations: readonly NormalOperation[],
  variables: Readonly<Record<string, string>>,
): SecurityModel | undefined {
  const options = nameOptions(document, operations);
  const stated = operations.map((operation) => ({ operation, requires: requirementsOf(operation, document, options) }));
  const groups = groupByRequirements(stated);
  const used = new Set(groups.flatMap(({ requires }) => requires.flat()));
  const isUniform = groups.length < 2 || groups.every(({ requires }) => requires.some((one) => one.length > 0));
  if (used.size === 0 || (used.size === 1 && isUniform)) return undefined;
  const [usual = { requires: [] }, ...others] = groups.toSorted((a, b) => b.operations.length - a.operations.length);
  const elsewhere = others.flatMap((group) => group.operations);
  const main = usual.requires.flat()[0] ?? [...used][0] ?? "";
  const keys = [...options.values()].filter(({ option }) => used.has(option));
  const name = (option: string): string => (used.size === 1 ? "apiKey" : option);
  const rename = (requires: Requirements): Requirements => requires.map((one) => one.map(name));
  return {
    keys: Object.fromEntries(
      keys.map(({ option, scheme, description }) => {
        const variable = used.size === 1 ? variables["apiKey"] : undefined;
        const prefix = (variables["apiKey"] ?? "").replace(/_API_KEY$/, "");
        return [name(option), { scheme, description, variable: variable ?? `${prefix}_${constantCase(option)}` }];
      }),
    ),
    main: name(main),
    usual: rename(usual.requires),
    others: [
      ...others.map(({ requires, operations: members }) => ({ requires: rename(requires), operations: members })),
      ...lookalikes(elsewhere, operations, rename(usual.requires)),
    ],
  };
}

/** Operations that do as most do, although their path looks like that of one that does not. */
function lookalikes(
  elsewhere: readonly string[],
  operations: readonly NormalOperation[],
  requires: Requirements,
): SecurityModel["others"] {
  const found = findLookalikes(elsewhere, operations);
  return found.length === 0 ? [] : [{ requires, operations: found }];
}

interface KeyOption {
  option: string;
  scheme: AppliedScheme | undefined;
  description: string;
}

/** The option of each scheme that operations name, by the scheme's name. Schemes that send the same share one. */
function nameOptions(document: Document, operations: readonly NormalOperation[]): Map<string, KeyOption> {
  const named = new Set(
    operations.flatMap(({ source }) => (source.security ?? document.security ?? []).flatMap(Object.keys)),
  );
  const byWire = new Map<string, KeyOption>();
  const options = new Map<string, KeyOption>();
  for (const [name, reference] of Object.entries(document.components?.securitySchemes ?? {})) {
    const declared = resolve(document, reference);
    if (!named.has(name) || declared.type === "mutualTLS") continue;
    const scheme = describeScheme(declared);
    const wire = JSON.stringify(scheme ?? "bearer");
    const known = byWire.get(wire) ?? {
      option: keyOptionName(camelCase(name)),
      scheme,
      description: declared.description ?? "",
    };
    byWire.set(wire, known);
    options.set(name, known);
  }
  return options;
}

/** What an operation accepts; undefined where nothing is said. What is no key, such as a certificate, is left out. */
function requirementsOf(
  { source }: NormalOperation,
  document: Document,
  options: ReadonlyMap<string, KeyOption>,
): Requirements | undefined {
  const security = source.security ?? document.security;
  if (security === undefined) return undefined;
  const alternatives = security.map((requirement) => {
    const names = Object.keys(requirement).flatMap((name) => options.get(name)?.option ?? []);
    return [...new Set(names)];
  });
  const distinct = new Map(alternatives.map((names) => [names.toSorted().join(" "), names]));
  return distinct.size === 0 ? [[]] : [...distinct.values()];
}

/** Operations of which nothing is said go with the most. */
function groupByRequirements(
  stated: readonly { operation: NormalOperation; requires: Requirements | undefined }[],
): SecurityModel["others"] {
  const groups = new Map<string, SecurityModel["others"][number]>();
  for (const { operation, requires } of stated) {
    if (requires === undefined) continue;
    const key = JSON.stringify(requires);
    const { operations = [] } = groups.get(key) ?? {};
    groups.set(key, {
      requires,
      operations: [...operations, `${operation.httpMethod.toUpperCase()} ${operation.path}`],
    });
  }
  return [...groups.values()];
}
