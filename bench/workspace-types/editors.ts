import { spawn } from "node:child_process";
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { completion } from "./programs.ts";

/** How many filter keys an editor gets behind the quote, and after how many milliseconds, over and over. */
export interface Completions {
  readonly keys: number;
  readonly milliseconds: readonly number[];
}

const position = completion.indexOf('""') + 1;
const line = completion.slice(0, position).split("\n").length - 1;
const character = position - (completion.lastIndexOf("\n", position) + 1);
const rounds = 10;

/** A tsserver of TypeScript 5.9, as an editor runs it. */
export async function completeInServer(folder: string): Promise<Completions> {
  const server = spawn(process.execPath, [resolve("node_modules/typescript/lib/tsserver.js")]);
  const file = join(folder, "program.ts");
  const send = (seq: number, command: string, values: object): void => {
    server.stdin.write(`${JSON.stringify({ seq, type: "request", command, arguments: values })}\n`);
  };
  try {
    send(1, "open", { file });
    return await repeat(server, (id) => send(id, "completionInfo", { file, line: line + 1, offset: character + 1 }));
  } finally {
    server.kill();
  }
}

/** The language server of TypeScript 7. */
export async function completeNatively(folder: string): Promise<Completions> {
  const server = spawn(process.execPath, [resolve("node_modules/@typescript/native/bin/tsc"), "--lsp", "--stdio"]);
  const uri = pathToFileURL(join(folder, "program.ts")).href;
  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  listen(server, ({ id, method }) => {
    if (method !== undefined && id !== undefined) send({ id, result: null }); // it waits for what it has registered
  });
  try {
    const initialized = responseTo(server, 1);
    send({ id: 1, method: "initialize", params: { processId: process.pid, rootUri: null, capabilities: {} } });
    await initialized;
    send({ method: "initialized", params: {} });
    const textDocument = { uri, languageId: "typescript", version: 1, text: completion };
    send({ method: "textDocument/didOpen", params: { textDocument } });
    return await repeat(server, (id) => {
      send({ id, method: "textDocument/completion", params: { textDocument: { uri }, position: { line, character } } });
    });
  } finally {
    server.kill();
  }
}

/** The first request loads the project; those after it are what someone who types waits for. */
async function repeat(server: ChildProcessWithoutNullStreams, request: (id: number) => void): Promise<Completions> {
  const milliseconds: number[] = [];
  let keys = 0;
  for (let id = 2; id < rounds + 2; id++) {
    const response = responseTo(server, id);
    const start = performance.now();
    request(id);
    const text = JSON.stringify(await response);
    milliseconds.push(performance.now() - start);
    keys = new Set(text.match(/(?<="(?:name|label)":")[^"]*\[[^\]"]*\]/g)).size;
  }
  return { keys, milliseconds };
}

/** What both kinds of servers send: a response has the ID of its request, by one name or the other. */
interface Message {
  readonly id?: number | string;
  readonly request_seq?: number;
  readonly method?: string;
}

function responseTo(server: ChildProcessWithoutNullStreams, wanted: number): Promise<Message> {
  return new Promise((resolve, reject) => {
    const fail = (code: number | null): void => reject(new Error(`The server ended with ${code}.`));
    server.once("exit", fail);
    const stop = listen(server, (message) => {
      if (message.method !== undefined || (message.id ?? message.request_seq) !== wanted) return;
      stop();
      server.off("exit", fail);
      resolve(message);
    });
  });
}

/** Reads messages, each behind a header with its length. Returns what ends that. */
function listen(server: ChildProcessWithoutNullStreams, take: (message: Message) => void): () => void {
  let bytes = Buffer.alloc(0);
  const read = (chunk: Buffer): void => {
    bytes = Buffer.concat([bytes, chunk]);
    for (;;) {
      const [head = "", length = ""] = /^\s*Content-Length: (\d+)\r\n\r\n/.exec(bytes.toString("latin1", 0, 100)) ?? [];
      const end = head.length + Number(length);
      if (head === "" || bytes.length < end) return;
      const message: Message = JSON.parse(bytes.toString("utf8", head.length, end));
      bytes = bytes.subarray(end);
      take(message);
    }
  };
  server.stdout.on("data", read);
  return () => server.stdout.off("data", read);
}
