import { emitHeader, importTypes, importValues } from "../emit/module-head.ts";
import type { API } from "../model/model.ts";
import { docComment } from "../text/doc-comment.ts";
import { enclose, indent, literal, propertyName, width } from "../text/layout.ts";
import type { Fake, MockResponse, MocksModel } from "./mocks-model.ts";

type Located = Pick<API, "location">;

/** The files of stand-ins, by path in the client's folder: values alone, and handlers for msw. */
export function emitMocks(api: Located, mocks: MocksModel): Map<string, string> {
  return new Map([
    ["fakes.ts", emitFakes(api, mocks)],
    ["handlers.ts", emitHandlers(api, mocks)],
  ]);
}

function emitFakes(api: Located, { fakes }: MocksModel): string {
  if (fakes.length === 0) return `${emitHeader(api)}export {};\n`;
  const head = `${emitHeader(api)}import type * as types from "./types${api.location.extension}";\n\n`;
  return head + fakes.map(emitFake).join("\n");
}

function emitFake({ type, sample }: Fake): string {
  const members = Object.entries(sample).map(([name, value]) => {
    const lead = `${propertyName(name)}: `;
    return lead + literal(value, 4, lead);
  });
  const body = indent(enclose("return {", [...members, "...overrides"], "};", 2, " "));
  return [
    docComment(`\`${type}\` with what the document requires of it, and with members of yours.`),
    `export function ${fakeName(type)}(overrides: Partial<types.${type}> = {}): types.${type} {\n${body}\n}\n`,
  ].join("");
}

function fakeName(type: string): string {
  return `fake${type}`;
}

function emitHandlers(api: Located, { responses }: MocksModel): string {
  const fakes = responses.flatMap(({ body }) => ("fake" in body ? [fakeName(body.fake)] : []));
  const handlers = responses.map((response) => indent(indent(`${emitHandler(response)},\n`)));
  return [
    emitHeader(api),
    importValues(["http", "HttpResponse"], "msw"),
    importTypes(["HttpHandler"], "msw"),
    importValues(fakes, `./fakes${api.location.extension}`),
    "\n",
    docComment(
      "Handlers for msw: each operation responds as the document describes it. Your own go before them.\n\n" +
        "@param baseURL the server that they stand for\n" +
        '@example const server = setupServer(...handlers("https://api.example.com"));',
    ),
    `export function handlers(baseURL: string): HttpHandler[] {\n  return [\n${handlers.join("")}  ];\n}\n`,
  ].join("");
}

function emitHandler({ method, path, status, mediaType, body }: MockResponse): string {
  const isNamed = named.has(method);
  const address = `\`\${baseURL}${path.replace(/[\\`$]/g, String.raw`\$&`)}\``;
  const start = `http.${isNamed ? method.toLowerCase() : "all"}(${address}, ${isNamed ? "()" : "({ request })"} =>`;
  const isPlain = mediaType === undefined || ("text" in body ? false : mediaType === "application/json");
  const init = {
    ...(status !== 200 && { status }),
    ...(!isPlain && { headers: { "content-type": mediaType } }),
  };
  const options = Object.keys(init).length === 0 ? [] : [literal(init, 6)];
  const response = emitBody(mediaType, body, options);
  const text = isNamed ? response : emitChoice(method, response);
  const line = `${start} ${text})`;
  return line.length < width - 4 && !line.includes("\n") ? line : `${start}\n${indent(`${text},\n`)})`;
}

/** The methods that msw has functions for. */
const named: ReadonlySet<string> = new Set("GET HEAD POST PUT PATCH DELETE OPTIONS".split(" "));

/** A handler of all methods leaves the others to those that come after it. */
function emitChoice(method: string, response: string): string {
  const [test, line] = [`request.method === ${literal(method)}`, response.replaceAll("\n", "\n  ")];
  const choice = `${test} ? ${response} : undefined`;
  return choice.length < width - 8 && !choice.includes("\n") ? choice : `${test}\n  ? ${line}\n  : undefined`;
}

function emitBody(mediaType: string | undefined, body: MockResponse["body"], options: readonly string[]): string {
  if (mediaType === undefined) return enclose("new HttpResponse(", ["null", ...options], ")", 8);
  if ("text" in body) return enclose("new HttpResponse(", [literal(body.text), ...options], ")", 8);
  const data = "fake" in body ? `${fakeName(body.fake)}()` : literal(body.data, 6);
  return options.length === 0
    ? `HttpResponse.json(${data})`
    : enclose("HttpResponse.json(", [data, ...options], ")", 8);
}
