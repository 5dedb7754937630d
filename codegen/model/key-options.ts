import type { Document, SecurityScheme } from "../document/document.ts";
import { resolve } from "../document/references.ts";
import { keyOptionName, uniqueName } from "../names.ts";
import type { AppliedScheme } from "./security-model.ts";
import { describeScheme } from "./security-scheme.ts";
import { declaredScopes } from "./scopes.ts";
import type { Scopes } from "./scopes.ts";
import { areCompatible, tokenURLsOf } from "./token-urls.ts";

/** An option of a client that holds a key. */
export interface KeyOption {
  option: string;
  scheme: AppliedScheme;
  description: string;
  /** All schemes that it is for are deprecated. */
  deprecated?: boolean;
  /** Those that a token for it may have. */
  scopes?: Scopes;
}

/**
 * The option of each of these schemes, by the scheme's name. Schemes that send the same share one. A lone key is `apiKey`,
 * unless it may be more than a text.
 * @param others the options that the client has for its servers
 */
export function nameKeyOptions(
  document: Document,
  names: ReadonlySet<string>,
  others: ReadonlySet<string>,
): Map<string, KeyOption> {
  const groups = groupSchemes(document, names);
  const options = new Map<string, KeyOption>();
  const taken = new Set(others);
  for (const group of groups) {
    const { name, description, scheme } = describeGroup(group);
    const isLone = groups.length === 1 && tokenURLsOf(scheme) === undefined;
    const option = isLone ? "apiKey" : uniqueName(keyOptionName(name, others), taken);
    taken.add(option);
    const deprecated = group.every((member) => member.isDeprecated);
    const scopes: Scopes = Object.assign({}, ...group.map((member) => member.scopes));
    const hasScopes = Object.keys(scopes).length > 0;
    const described = { option, description, scheme, ...(deprecated && { deprecated }), ...(hasScopes && { scopes }) };
    for (const member of group) options.set(member.name, described);
  }
  return options;
}

/** Those that send the same. */
function groupSchemes(document: Document, names: ReadonlySet<string>): [NamedScheme, ...NamedScheme[]][] {
  const groups: [NamedScheme, ...NamedScheme[]][] = [];
  for (const [name, reference] of Object.entries(document.components?.securitySchemes ?? {})) {
    const declared = resolve<SecurityScheme>(document, reference);
    if (!names.has(name) || declared.type === "mutualTLS") continue;
    const { description = "", deprecated = false } = declared;
    const one = {
      name,
      description,
      scheme: describeScheme(declared),
      isDeprecated: deprecated,
      scopes: declaredScopes(declared),
    };
    const group = groups.find((members) => members.every(({ scheme }) => sendSame(scheme, one.scheme)));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups;
}

interface NamedScheme {
  readonly name: string;
  readonly scheme: AppliedScheme;
  readonly description: string;
  readonly isDeprecated: boolean;
  readonly scopes: Scopes;
}

/** Called by the first scheme, or by the first whose tokens the client may request: its option takes more. */
function describeGroup(group: readonly [NamedScheme, ...NamedScheme[]]): NamedScheme {
  const first = group.find(({ scheme }) => tokenURLsOf(scheme) !== undefined) ?? group[0];
  const urls = group.flatMap(({ scheme }) => tokenURLsOf(scheme) ?? []);
  return urls.length === 0 ? first : { ...first, scheme: { scheme: "bearer", tokenURLs: Object.assign({}, ...urls) } };
}

function sendSame(one: AppliedScheme, other: AppliedScheme): boolean {
  if (one.scheme === "bearer" && other.scheme === "bearer") return areCompatible(one.tokenURLs, other.tokenURLs);
  return JSON.stringify(one) === JSON.stringify(other);
}
