/** Holds a request against the document. */
import { judgeBody } from "./judge-body.ts";
import { differ } from "./difference.ts";
import type { Difference } from "./difference.ts";
import { judgeSecurity, keysIn } from "./judge-security.ts";
import type { DocumentReader } from "./read-document.ts";
import { isStream } from "./sample-call.ts";
import type { SampleCall, SampleParameter } from "./sample-call.ts";
import type { SentRequest } from "./sent-request.ts";
import { serverOf } from "./server-of.ts";
import { pathText, queryPairs, simpleText, sorted } from "./write-parameter.ts";

export function judgeRequest(reader: DocumentReader, call: SampleCall, sent: SentRequest): Difference[] {
  const url = new URL(sent.url);
  return [
    ...differ("method", call.method.toUpperCase(), sent.method),
    ...judgeAddress(reader, call, url),
    ...judgeQuery(reader, call, url),
    ...judgeHeaders(call, sent),
    ...judgeCookies(reader, call, sent),
    ...judgeAccept(call, sent),
    ...judgeBody(call, sent),
    ...judgeSecurity(reader, call, sent, url),
  ];
}

function judgeAddress(reader: DocumentReader, call: SampleCall, url: URL): Difference[] {
  const base = new URL(serverOf(reader, call));
  const names = call.parameters.filter(({ location }) => location === "path");
  const path = call.path.split("#")[0]?.split("?")[0] ?? "";
  const segments = `${base.pathname.replace(/\/$/, "")}${path}`.split("/").map((segment) => fill(segment, names));
  return [
    ...differ("server", base.origin, url.origin),
    ...differ("path", segments, url.pathname.split("/").map(decodeURIComponent)),
  ];
}

function fill(segment: string, parameters: readonly SampleParameter[]): string {
  const decoded = segment.includes("%") ? decodeURIComponent(segment) : segment;
  return decoded.replace(/\{([^{}]+)\}/g, (whole, name: string) => {
    const found = parameters.find((parameter) => parameter.name === name);
    return found === undefined ? whole : pathText(found.parameter, found.value);
  });
}

function judgeQuery(reader: DocumentReader, { parameters, path }: SampleCall, url: URL): Difference[] {
  const inPath = [...new URLSearchParams(path.split("#")[0]?.split("?")[1] ?? "")];
  const given = parameters.filter(({ location }) => location === "query");
  const expected = given.flatMap(({ parameter, value }) => queryPairs(parameter, value));
  const keys = keysIn("query", reader);
  const seen = [...url.searchParams].filter(([name]) => !keys.has(name));
  return differ("query", sorted([...inPath, ...expected]), sorted(seen));
}

function judgeHeaders({ parameters }: SampleCall, { headers }: SentRequest): Difference[] {
  const given = parameters.filter(({ location }) => location === "header");
  return given.flatMap(({ parameter, name, value, isOmitted }) => {
    const kind = isOmitted ? "header that the client sends by itself" : "header";
    return differ(kind, `${name}: ${simpleText(parameter, value)}`, `${name}: ${headers.get(name) ?? "(none)"}`);
  });
}

/** All that the document offers is asked for, or what the caller picks; a stream alone, or all but the stream. */
function judgeAccept({ returns, accept }: SampleCall, { headers }: SentRequest): Difference[] {
  const sent = headers.get("accept") ?? "";
  if (accept !== undefined) return differ("media type that is picked", accept, sent);
  const missing = returns.filter((mediaType) => isStream(mediaType) === isStream(sent) && !sent.includes(mediaType));
  return missing.length === 0 ? [] : differ("media types of responses", returns, sent);
}

function judgeCookies(reader: DocumentReader, { parameters }: SampleCall, { headers }: SentRequest): Difference[] {
  const given = parameters.filter(({ location }) => location === "cookie");
  // A header of that name holds whatever the caller writes.
  if (parameters.some(({ location, name }) => location === "header" && name.toLowerCase() === "cookie")) return [];
  const keys = keysIn("cookie", reader);
  const pairs = (headers.get("cookie") ?? "")
    .split(/; */)
    .filter((pair) => pair !== "" && !keys.has(pair.split("=")[0] ?? ""));
  const expected = given.map(({ parameter, name, value }) => `${name}=${simpleText(parameter, value)}`);
  return differ("cookie", expected.sort(), pairs.map(decodeURIComponent).sort());
}
