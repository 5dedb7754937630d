import type { Document } from "../document/document.ts";
import { emitHeader } from "../emit/module-head.ts";
import { allResources } from "../model/model.ts";
import type { API, Resource } from "../model/model.ts";
import { uniqueName } from "../names.ts";
import { enclose } from "../text/layout.ts";
import { emitSample } from "./sample.ts";
import type { SampleCall } from "./sample-call.ts";
import { sampleResponse } from "./sample-response.ts";
import { testKey } from "./test-server.ts";

/** The tests of a package: a call of each operation over the wire, in a file for each resource, and what calls share. */
export function emitTests(api: API, calls: readonly SampleCall[], document: Document): Map<string, string> {
  const tests = allResources(api).flatMap((resource): [string, string][] => {
    const own = calls.filter(({ method }) => method.resource === resource.name);
    return own.length === 0 ? [] : [[`test/${resource.file}.test.js`, emitResourceTests(api, resource, own, document)]];
  });
  const [first] = calls;
  if (first === undefined) return new Map(tests);
  const name = uniqueName("client", new Set(allResources(api).map(({ file }) => file)));
  return new Map([...tests, [`test/${name}.test.js`, emitClientTests(api, first)]]);
}

function emitHead(api: API): string {
  const imports = [
    'import assert from "node:assert/strict";',
    'import test from "node:test";',
    'import { connect } from "./server.js";',
  ];
  return `${emitHeader(api)}${imports.join("\n")}\n\n`;
}

function emitResourceTests(api: API, { name }: Resource, calls: readonly SampleCall[], document: Document): string {
  return emitHead(api) + calls.map((call) => emitCallTest(name, call, document)).join("\n");
}

function emitCallTest(resource: string, { method, operation, text, request }: SampleCall, document: Document): string {
  const { status, type, body, isResult } = sampleResponse(method, operation, document);
  const response = [
    ...(status === 200 ? [] : [`status: ${status}`]),
    ...(type === undefined ? [] : [`type: ${JSON.stringify(type)}`, "body"]),
  ];
  const title = `client.${resource}.${method.name} sends ${method.httpMethod} ${method.path}`;
  const lines = [
    ...(type === undefined ? [] : [`const body = ${emitSample(body)};`]),
    `const { client, requests } = await connect(t${emitResponse(response)});`,
    isResult ? `assert.deepEqual(await ${text}, body);` : `await ${text};`,
    `assert.deepEqual(requests, [${JSON.stringify(request)}]);`,
  ];
  return emitTest(title, lines);
}

function emitResponse(members: string[]): string {
  return members.length === 0 ? "" : `, ${enclose("{", members, "}", 50, " ")}`;
}

function emitTest(title: string, lines: readonly string[]): string {
  const body = lines.map((line) => `  ${line.replaceAll("\n", "\n  ")}\n`).join("");
  return `test(${JSON.stringify(title)}, async (t) => {\n${body}});\n`;
}

/** What all calls have in common, tried with one of them. */
function emitClientTests(api: API, { text }: SampleCall): string {
  const refused = emitTest("an error that a server responds with is an APIError with its status", [
    "const { client } = await connect(t, { status: 404 });",
    `await assert.rejects(async () => ${text}, { status: 404 });`,
  ]);
  return `${emitHead(api)}${refused}${emitKeyTest(api, text)}`;
}

/** Where there are several keys, it depends on the operation which go. */
function emitKeyTest({ securityScheme, security }: API, call: string): string {
  const header = headerOf(securityScheme);
  if (security !== undefined || header === undefined) return "";
  const value = securityScheme.scheme === "bearer" ? `Bearer ${testKey}` : testKey;
  return `\n${emitTest("a key goes with each call", [
    "const { client, headers } = await connect(t, { status: 404 });",
    `await assert.rejects(async () => ${call});`,
    `assert.equal(headers[0][${JSON.stringify(header)}], ${JSON.stringify(value)});`,
  ])}`;
}

function headerOf(scheme: API["securityScheme"]): string | undefined {
  if (scheme.scheme === "bearer") return "authorization";
  return scheme.scheme === "header" ? scheme.name.toLowerCase() : undefined;
}
