import type { Document, SecurityScheme } from "../document/document.ts";
import { encodePointer } from "../document/json-pointer.ts";
import type { Omission } from "../document/omission.ts";
import { resolve } from "../document/references.ts";
import { suggest } from "../document/suggest.ts";
import { isOpenByDefault, unrequiredSchemes } from "../model/required-schemes.ts";
import { findTokenURLs, flowsOfConsent } from "../model/token-urls.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";

/** What the security schemes of a document offer, and its client does not. */
export function securityOmissions(document: Document, operations: readonly NormalOperation[]): Omission[] {
  const schemes = Object.entries(document.components?.securitySchemes ?? {});
  return [
    ...schemes.flatMap(([name, reference]) => findFlows(pointerOf(name), resolve<SecurityScheme>(document, reference))),
    ...findUnrequired(document, operations),
    ...findUndeclared(document.security, "#", document),
    ...operations.flatMap(({ source, pointer }) => findUndeclared(source.security, pointer, document)),
  ];
}

/** What is left to the caller: nothing of a plain key. */
function findFlows(pointer: string, scheme: SecurityScheme): Omission[] {
  const { type, scheme: name = "" } = scheme;
  const kind = "security schemes";
  if (type === "apiKey" || (type === "http" && /^(basic|bearer)$/i.test(name))) return [];
  if (type === "http") return [{ kind, pointer, message: `is ${name}: the key is the whole header` }];
  if (findTokenURLs(scheme) === undefined) {
    return [{ kind, pointer, message: `is ${type}, whose tokens the client does not get` }];
  }
  return flowsOfConsent(scheme).map((flow) => ({
    kind,
    pointer: `${pointer}/flows/${encodePointer(flow)}`,
    message: "is a flow of which the client does not get the first token",
  }));
}

function findUnrequired(document: Document, operations: readonly NormalOperation[]): Omission[] {
  const message = isOpenByDefault(document)
    ? "is required by no operation: its key is sent where it is given"
    : "is required by no operation, so the client has no option for it";
  const names = unrequiredSchemes(document, operations);
  return names.map((name) => ({ kind: "unrequired keys", pointer: pointerOf(name), message }));
}

/** Of a name that is misspelt, no key is sent. */
function findUndeclared(
  security: readonly Record<string, unknown>[] = [],
  owner: string,
  { components: { securitySchemes = {} } = {} }: Document,
): Omission[] {
  const declared = Object.keys(securitySchemes);
  return security.flatMap((requirement, index) => {
    const unknown = Object.keys(requirement).filter((name) => !declared.includes(name));
    return unknown.map((name): Omission => {
      const near = suggest(name, declared);
      const message = `is no scheme of the document: no key is sent for it${near === "" ? "" : `; did you mean ${near}?`}`;
      return { kind: "security schemes", pointer: `${owner}/security/${index}/${encodePointer(name)}`, message };
    });
  });
}

function pointerOf(scheme: string): string {
  return `#/components/securitySchemes/${encodePointer(scheme)}`;
}
