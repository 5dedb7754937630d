import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bundle, onDemandBut, oneList, sizeOf, unpacedList, wholeClient } from "../../bench/bundles.ts";
import * as resources from "../../generated/lightfield/index.ts";

test("a program that loops over one list stays small, with retries, limits, pacing, keys, errors and pages", async () => {
  expect(await sizeOf(oneList)).toBeLessThan(19_160);
});

test("and with the code that a list of several pages loads", async () => {
  expect(await sizeOf(oneList, [onDemandBut("walk-from")])).toBeLessThan(21_390);
});

test("pacing weighs nothing in a client whose document states no rate limits", async () => {
  const unpaced = await bundle(`import { Wootiv } from "lightfield-wootiv/wootiv"; console.log(Wootiv);`);
  expect(unpaced).not.toContain("rate-limit groups");
  expect(await bundle(wholeClient)).toContain("rate-limit groups");
});

test("jobs weigh nothing in a program that does not import them, and bring no client along", async () => {
  expect(await bundle(wholeClient, [])).not.toContain("records are matched by");
  const jobs = `import { importRecords } from "lightfield-wootiv/jobs"; console.log(importRecords);`;
  expect(await bundle(jobs)).toContain("records are matched by");
  expect(await bundle(jobs)).not.toContain("/v1/accounts");
  expect(await sizeOf(jobs)).toBeLessThan(12_030);
});

test("the values of enums weigh nothing where nobody reads them", async () => {
  expect(await bundle(wholeClient)).not.toContain("meeting_transcript");
  const values = `import { filePurposeValues } from "lightfield-wootiv/lightfield"; console.log(filePurposeValues);`;
  expect(await bundle(values)).toContain("meeting_transcript");
  expect(await sizeOf(values)).toBeLessThan(150);
});

test("validators weigh nothing in a client that has none, and those of one resource bring no other along", async () => {
  expect(await bundle(wholeClient)).not.toContain("is not what the document describes");
  const auth = `import { auth } from "lightfield-wootiv/lightfield/validators"; console.log(auth);`;
  expect(await bundle(auth)).toContain("subjectType");
  expect(await bundle(auth)).not.toContain("lastFundingType");
  expect(await sizeOf(auth)).toBeLessThan(6_050);
});

test("streams weigh nothing in a client whose document has none", async () => {
  const whole = await bundle(wholeClient, []);
  expect(whole).not.toContain("maxEventSize");
  const stream = `import { sendForStream } from "lightfield-wootiv/runtime"; console.log(sendForStream);`;
  expect(await bundle(stream, [])).toContain("maxEventSize");
});

test("pacing apart, it is a fifth smaller", async () => {
  expect(await sizeOf(unpacedList)).toBeLessThan(15_290);
});

/** A client of one resource, without anything that not every document needs. */
const bareClient = `
  import { APIClient, Resource } from "lightfield-wootiv/runtime";
  class Things extends Resource {
    retrieve(id) {
      return this.transport.send({ method: "GET", path: "/things/{id}", pathParams: { id } });
    }
  }
  export class Client extends APIClient {
    things = new Things(this.transport);
  }`;

const bareSize = sizeOf(bareClient);

/** What a client pays for each thing that its document may need. */
test.each([
  ["sendForPage, cursorPages", 1_700],
  ["sendForPage, offsetPages", 1_890],
  ["sendForPage, numberedPages", 1_820],
  ["sendForPage, linkPages", 2_590],
  ["sendForStream", 160],
  ["sendForPoll", 90],
  ["sendForHeaders", 240],
  ["ifModified", 220],
  ["asContent", 150],
  ["uploadFile", 110],
  ["downloadFile", 70],
  ["form", 90],
  ["rawBody", 450],
  ["multipart", 920],
  ["multipartWith", 1_795],
  ["jsonLines", 350],
  ["deepObject", 280],
  ["pathStyle", 370],
  ["writeCookies", 160],
  ["headerKey", 60],
  ["oauth2", 1_410],
  ["securityRequirements", 1_280],
  ["operationServers", 530],
  ["serverTemplate", 300],
  ["apiVersion", 140],
  ["isErrorOf", 70],
  ["paceByGroup", 3_200],
  ["SignedWebhooks", 1_615],
])("%s adds at most %i bytes to a client of one resource, and nothing to one without", async (names, most) => {
  const added = `${bareClient} export { ${names} } from "lightfield-wootiv/runtime";`;
  expect(await bareSize).toBeLessThan(13_655);
  expect((await sizeOf(added)) - (await bareSize)).toBeLessThan(most);
});

/** Parts of the runtime that a client has where its document needs them, by a text that is in the code of each. */
const parts: Readonly<Record<string, string>> = {
  sendForPage: "toArray needs a limit",
  sendForStream: "maxEventSize must be",
  uploadFile: "UploadError",
  downloadFile: "DownloadError",
  multipart: "multipart body must be",
  form: "body of a form",
  rawBody: "body must be a string",
  paceByGroup: "rate-limit groups",
  oauth2: "where to get tokens",
  securityRequirements: "needs keys: pass",
  SignedWebhooks: "No signature in",
};

/** Tokens are requested by a form. */
const companions: Readonly<Record<string, string>> = { oauth2: "form" };

test.each(["APIClient", ...Object.keys(parts)])("%s brings no other part along", async (name) => {
  const whole = await bundle(`import { ${name} } from "lightfield-wootiv/runtime"; console.log(${name});`, []);
  const bundled = Object.keys(parts).filter((part) => whole.includes(parts[part] ?? ""));
  expect(bundled.filter((part) => part !== name && part !== companions[name])).toEqual([]);
  expect(bundled.includes(name)).toBe(name in parts);
});

test("where a bundler makes one file of all, what is loaded on demand comes along: further pages, errors, middleware, events and logs, checks, deprecations, keys of functions", async () => {
  expect(await sizeOf(oneList, [])).toBeLessThan(28_530);
});

test.each(["NotFoundError", "toFile"])("%s alone brings next to nothing along", async (name) => {
  const program = `import { ${name} } from "lightfield-wootiv"; console.log(${name});`;
  expect(await sizeOf(program)).toBeLessThan(1_300);
});

test("queries weigh nothing in a client that does not import them, and little by themselves", async () => {
  const client = `import { Wootiv } from "lightfield-wootiv/wootiv"; console.log(new Wootiv());`;
  expect(await bundle(client)).not.toContain("$startsL");
  const program = `import { query } from "lightfield-wootiv/wootiv/query"; console.log(query().build());`;
  expect(await sizeOf(program)).toBeLessThan(2_400);
});

test("a further operation adds at most 150 bytes", async () => {
  const operations = Object.values(resources)
    .map((resource) => Object.getOwnPropertyNames(Object(resource).prototype ?? {}))
    .flat()
    .filter((name) => name !== "constructor").length;
  const added = (await sizeOf(wholeClient)) - (await sizeOf(oneList));
  expect(operations).toBeGreaterThan(50);
  expect(added / operations).toBeLessThan(150);
});

test.each([
  ["an upload in a session", "run-upload", "function runUpload("],
  ["a download", "run-download", "function runDownload("],
  ["a stream", "open-stream", "function createParser("],
  ["middleware", "run-middleware", "function runMiddleware("],
  ["checks", "call-checks", "validate needs validators"],
  ["events", "notify", "function logEvent("],
  ["a deprecation", "warn-deprecated", "function warnDeprecated("],
  ["keys that a function returns", "returned-keys", "function returnedKeys("],
  ["waiting for what takes time", "wait-for", "function waitFor("],
  ["a request for a token", "request-token", "function requestToken("],
  ["a walk over several pages", "walk-from", "function* walkFrom("],
  ["what an error says", "describe-error", "function readProblem("],
  ["why a connection failed", "connection-causes", "ENOTFOUND"],
])("the code of %s comes with the first one, and not with the client", (_, chunk, code) => {
  expect(readFileSync("dist/chunks/core.js", "utf8")).not.toContain(code);
  expect(readFileSync(`dist/chunks/${chunk}.js`, "utf8")).toContain(code);
});

test("what only the clients of other documents need is in no file that these clients load", () => {
  expect(readFileSync("dist/runtime.js", "utf8")).toContain("function multipartWith(");
  expect(readFileSync("dist/chunks/core.js", "utf8")).not.toContain("function multipartWith(");
  expect(readFileSync("dist/chunks/core.js").length).toBeLessThan(117_350);
});
