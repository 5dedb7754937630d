/** Generates clients of documents with streams and webhooks, type-checks them, and has each read three items and an event. */
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { generate } from "../../codegen/generate.ts";
import type { API } from "../../codegen/model/model.ts";
import type { OperationMethod } from "../../codegen/model/operation-method.ts";
import { findSharedDrift, writeDrift } from "../../codegen/write.ts";
import { checkTypes } from "./check-types.ts";
import { bundleClient } from "./wire/bundle-client.ts";
import { argumentsOf, methodsByOperation } from "./wire/make-call.ts";
import type { ClientClass } from "./wire/make-call.ts";
import { isObject, openDocument } from "./wire/read-document.ts";
import type { DocumentReader, JsonObject } from "./wire/read-document.ts";
import { isJSON, isStream, sampleCalls } from "./wire/sample-call.ts";
import type { SampleCall } from "./wire/sample-call.ts";
import { sampleValue } from "./wire/sample-value.ts";
import { givenBaseURL, serverOf } from "./wire/server-of.ts";
import { isEvent, sampleItem, serveItems } from "./wire/serve-items.ts";
import type { ScriptedServer } from "./wire/serve-items.ts";

const help = `Usage: node bench/generator/streams.ts <folder of clones> [--only <text>]

README.md beside this file says how to get the documents of streams.json. Ends with exit code 1 where a document does not
generate, a type is wrong, or a client reads something else than was sent.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: "string", default: "" }, help: { type: "boolean", short: "h", default: false } },
});

interface Seen {
  right: number;
  readonly wrong: string[];
}

const [clones] = positionals;
if (values.help || clones === undefined) {
  console.log(help);
  process.exitCode = values.help ? 0 : 2;
} else {
  const folder = await mkdtemp(join(tmpdir(), "streams-"));
  const server = await serveItems();
  await runAll(clones, folder, server);
  server.close();
  await rm(folder, { recursive: true });
}

async function runAll(from: string, folder: string, server: ScriptedServer): Promise<void> {
  const all: { repository: string; path: string }[] = JSON.parse(
    readFileSync(join(import.meta.dirname, "streams.json"), "utf8"),
  );
  const listed = all.filter(({ repository, path }) => `${repository}/${path}`.includes(values.only));
  for (const [index, { repository, path }] of listed.entries()) {
    const file = join(from, repository.replace("/", "+"), path);
    const [streams, events] = await readFrom(file, join(folder, String(index)), server);
    console.log(`${repository}/${path}: ${describe(streams)} streams, ${describe(events)} webhooks`);
    for (const fault of [...streams.wrong, ...events.wrong]) console.log(`    ${fault}`);
    if (streams.wrong.length + events.wrong.length > 0) process.exitCode = 1;
  }
  const errors = await checkTypes(folder);
  for (const error of errors.slice(0, 20)) console.log(error);
  console.log(`${listed.length} documents generate, ${errors.length} type errors`);
  if (errors.length > 0) process.exitCode = 1;
}

function describe({ right, wrong }: Seen): string {
  return `${right} of ${right + wrong.length}`;
}

async function readFrom(file: string, folder: string, server: ScriptedServer): Promise<[streams: Seen, events: Seen]> {
  const { api, files } = await generate({ document: file, overlays: [] });
  writeDrift(folder, await findSharedDrift(folder, files));
  const Client = await bundleClient(folder, api.client);
  const reader = openDocument(file);
  return [await readStreams(reader, api, Client, server), await readEvents(reader, folder)];
}

/** Each stream that the document has, by a rule of its own, brings the three items that the server sends. */
async function readStreams(
  reader: DocumentReader,
  api: API,
  Client: ClientClass,
  server: ScriptedServer,
): Promise<Seen> {
  const seen: Seen = { right: 0, wrong: [] };
  const methods = methodsByOperation(api);
  const client = connect(Client, reader, api, server);
  const read = new Set<string>();
  for (const call of sampleCalls(reader)) {
    const key = `${call.method} ${call.path}`;
    const media = streamOf(reader, call);
    if (media === undefined || read.has(key)) continue;
    read.add(key);
    const [mediaType, content] = media;
    const { item, text } = sampleItem(reader, mediaType, content);
    server.script = { mediaType, chunks: [text, text, text] };
    const found = methods.get(key);
    const items = found === undefined ? "has no method" : await collect(client, found.chain, found.method, call);
    if (Array.isArray(items) && items.length === 3 && items.every((one) => isSame(one, item))) seen.right += 1;
    else
      seen.wrong.push(`${key}: sent ${JSON.stringify(item)} three times, got ${JSON.stringify(items)}`.slice(0, 400));
  }
  return seen;
}

function streamOf(
  reader: DocumentReader,
  { operation }: SampleCall,
): [mediaType: string, content: JsonObject] | undefined {
  const success = Object.entries(reader.follow(operation["responses"])).find(([status]) => status.startsWith("2"))?.[1];
  const content = Object.entries(reader.follow(reader.follow(success)["content"]));
  const found = content.find(([mediaType]) => isStream(mediaType));
  return found && [found[0], reader.follow(found[1])];
}

/** Whatever server an operation has, the requests go to this one. */
function connect(Client: ClientClass, reader: DocumentReader, { security }: API, { baseURL }: ScriptedServer): object {
  const keys = Object.fromEntries(["apiKey", ...Object.keys(security?.keys ?? {})].map((name) => [name, "user:word"]));
  const fetch = (url: string, init: RequestInit): Promise<Response> => {
    const { pathname, search } = new URL(url);
    return globalThis.fetch(`${baseURL}${pathname}${search}`, init);
  };
  const base = serverOf(reader, { operation: {}, item: {} }) === givenBaseURL ? { baseURL } : {};
  return new Client({ ...keys, ...base, fetch, maxRetries: 0, logLevel: "off", pacing: false });
}

async function collect(
  client: object,
  chain: readonly string[],
  method: OperationMethod,
  call: SampleCall,
): Promise<unknown[] | string> {
  const owner = chain.slice(0, -1).reduce<unknown>((one, name) => Reflect.get(Object(one), name), client);
  const items: unknown[] = [];
  try {
    const stream: AsyncIterable<unknown> = Reflect.apply(
      Reflect.get(Object(owner), chain.at(-1) ?? ""),
      owner,
      argumentsOf(method, asStream(method, call)),
    );
    for await (const item of stream) items.push(item);
    return items;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The call with what chooses the stream, where there is a choice. */
function asStream({ stream }: OperationMethod, call: SampleCall): SampleCall {
  if (stream === undefined || stream.choice.argument === "query") return call;
  if (stream.choice.argument === "accept") return { ...call, accept: stream.mediaType };
  const body = call.body && { ...call.body, value: { ...Object(call.body.value), [stream.choice.member]: true } };
  return { ...call, body };
}

/** An event is the same where its data is, as a text or parsed. */
function isSame(item: unknown, sent: unknown): boolean {
  if (!isEvent(sent)) return isDeepStrictEqual(item, sent);
  const data = isObject(item) ? item["data"] : undefined;
  return isDeepStrictEqual(data, sent["data"]) || data === JSON.stringify(sent["data"]);
}

/** Each webhook of JSON is read as it was sent. */
async function readEvents(reader: DocumentReader, folder: string): Promise<Seen> {
  const seen: Seen = { right: 0, wrong: [] };
  const declared = Object.entries(reader.follow(reader.root["webhooks"]));
  if (declared.length === 0) return seen;
  const module = await import(pathToFileURL(join(folder, "client.bundle.mjs")).href);
  const types = existsSync(join(folder, "webhooks.ts")) ? readFileSync(join(folder, "webhooks.ts"), "utf8") : "";
  for (const [name, item] of declared) {
    const payload = payloadOf(reader, reader.follow(item));
    if (payload === undefined) continue;
    const request = new Request("http://127.0.0.1/", { method: "POST", body: JSON.stringify(payload) });
    const event = await module.webhooks?.parse(request);
    const isTyped = types.includes(JSON.stringify(name)) || types.includes(`  ${name}: `);
    if (isTyped && isDeepStrictEqual(event?.payload, payload)) seen.right += 1;
    else seen.wrong.push(`${name}: ${isTyped ? JSON.stringify(event) : "has no type"}`.slice(0, 400));
  }
  return seen;
}

function payloadOf(reader: DocumentReader, item: JsonObject): unknown {
  const content = reader.follow(reader.follow(reader.follow(item["post"])["requestBody"])["content"]);
  const media = Object.entries(content).find(([mediaType]) => isJSON(mediaType))?.[1];
  return media === undefined ? undefined : (sampleValue(reader, reader.follow(media)["schema"], "json") ?? {});
}
