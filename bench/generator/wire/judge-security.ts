import type { Difference } from "./difference.ts";
import { asList } from "./read-document.ts";
import type { DocumentReader, JsonObject } from "./read-document.ts";
import type { SampleCall } from "./sample-call.ts";
import type { SentRequest } from "./sent-request.ts";

type Schemes = Readonly<Record<string, JsonObject>>;

export function schemesOf({ root, follow }: DocumentReader): Schemes {
  const schemes = follow(follow(root["components"])["securitySchemes"]);
  return Object.fromEntries(Object.entries(schemes).map(([name, scheme]) => [name, follow(scheme)]));
}

/** The names of the keys that travel in the query, in cookies or in headers. */
export function keysIn(location: string, reader: DocumentReader): Set<string> {
  const keys = Object.values(schemesOf(reader)).filter((one) => one["type"] === "apiKey" && one["in"] === location);
  return new Set(keys.map((one) => String(one["name"])));
}

/** One of the alternatives is sent whole, and no other key; none where none is wanted. */
export function judgeSecurity(
  reader: DocumentReader,
  { operation }: SampleCall,
  sent: SentRequest,
  url: URL,
): Difference[] {
  const schemes = schemesOf(reader);
  const declared = operation["security"] ?? reader.root["security"];
  // What a document does not say cannot be wrong.
  if (declared === undefined) return [];
  const present = Object.values(schemes).filter((scheme) => isPresent(scheme, sent, url));
  const seen = new Set(present.map(locationOf));
  const wanted = asList(declared).map((one) => namedSchemes(schemes, reader.follow(one)));
  const isSent = (list: readonly JsonObject[]): boolean =>
    list.every((scheme) => present.includes(scheme)) && isSame(new Set(list.map(locationOf)), seen);
  if (wanted.length === 0 ? seen.size === 0 : wanted.some(isSent)) return [];
  const expected = wanted.map((list) => list.map(nameOf).join(" + ") || "none").join(" or ") || "none";
  return [{ kind: kindOf(wanted), detail: `expected ${expected}, saw ${[...seen].join(" + ") || "none"}` }];
}

function kindOf(wanted: readonly JsonObject[][]): string {
  if (wanted.every((list) => list.length === 0)) return "key where none is wanted";
  return wanted.some((list) => list.length > 1) ? "several keys" : "key";
}

/** Certificates are a matter of the connection. */
function namedSchemes(schemes: Schemes, requirement: JsonObject): JsonObject[] {
  return Object.keys(requirement).flatMap((name) => {
    const scheme = schemes[name];
    return scheme === undefined || scheme["type"] === "mutualTLS" ? [] : [scheme];
  });
}

/** Two schemes may share a header, of which one is sent. */
function locationOf(scheme: JsonObject): string {
  if (scheme["type"] !== "apiKey") return "header authorization";
  return `${String(scheme["in"])} ${String(scheme["name"]).toLowerCase()}`;
}

function nameOf(scheme: JsonObject): string {
  return scheme["type"] === "apiKey" ? locationOf(scheme) : httpScheme(scheme);
}

/** OAuth 2 and OpenID Connect send bearer tokens. */
function httpScheme(scheme: JsonObject): string {
  return scheme["type"] === "http" ? String(scheme["scheme"]).toLowerCase() : "bearer";
}

function isPresent(scheme: JsonObject, { headers }: SentRequest, url: URL): boolean {
  const name = String(scheme["name"]);
  if (scheme["type"] !== "apiKey") {
    const [first = ""] = (headers.get("authorization") ?? "").toLowerCase().split(" ");
    return httpScheme(scheme) === first;
  }
  if (scheme["in"] === "query") return url.searchParams.has(name);
  if (scheme["in"] === "header") return headers.has(name);
  return (headers.get("cookie") ?? "").split(/; */).some((pair) => pair.startsWith(`${name}=`));
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}
