/** A server that streams what it is told to, and events and lines as their formats have them. */
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { isObject } from "./read-document.ts";
import type { DocumentReader, JsonObject } from "./read-document.ts";
import { propertiesOf, sampleValue, typeOf } from "./sample-value.ts";

/** A response that comes item by item. */
export interface Script {
  readonly mediaType: string;
  /** Each is written by itself. */
  readonly chunks: readonly string[];
}

export interface ScriptedServer {
  readonly baseURL: string;
  /** What the next requests are answered with. */
  script: Script;
  close(): void;
}

export async function serveItems(): Promise<ScriptedServer> {
  const scripted = { baseURL: "", script: { mediaType: "text/plain", chunks: [] as readonly string[] }, close };
  const server: Server = createServer((request, response) => {
    const { mediaType, chunks } = scripted.script;
    request.resume();
    response.writeHead(200, { "content-type": mediaType });
    const [...rest] = chunks;
    const next = (): void => {
      const chunk = rest.shift();
      if (chunk === undefined) response.end();
      else response.write(chunk, () => setImmediate(next));
    };
    request.on("end", next);
  });
  function close(): void {
    server.closeAllConnections();
    server.close();
  }
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return Object.assign(scripted, { baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}

/** An item of a stream, by the schema of its media type, and how it is sent: an event, or the data of one, or a line. */
export function sampleItem(reader: DocumentReader, mediaType: string, media: JsonObject): SentItem {
  const declared = reader.follow(media["itemSchema"] ?? media["schema"]);
  const schema = typeOf(declared) === "array" ? reader.follow(declared["items"]) : declared;
  const item = sampleValue(reader, schema, "json") ?? { data: "text" };
  if (!mediaType.includes("event-stream")) return { item, text: `${JSON.stringify(item)}\n` };
  if (!isEvent(item)) return { item, text: `data: ${write(item, typeOf(schema) === "string")}\n\n` };
  const data = reader.follow(propertiesOf(reader, schema).get("data"));
  const isText = typeOf(schema) === undefined || typeOf(data) === "string";
  const fields = Object.entries(item).map(([name, value]) => `${name}: ${write(value, name !== "data" || isText)}\n`);
  return { item, text: `${fields.join("")}\n` };
}

export interface SentItem {
  readonly item: unknown;
  readonly text: string;
}

/** Whether an item is the event, and not its data. */
export function isEvent(item: unknown): item is JsonObject {
  return isObject(item) && "data" in item && Object.keys(item).every((name) => /^(event|data|id|retry)$/.test(name));
}

function write(value: unknown, isText: boolean): string {
  return isText && typeof value === "string" ? value : JSON.stringify(value);
}
