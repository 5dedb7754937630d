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
const rounds = 6;

/** A tsserver of TypeScript 5.9, as an editor runs it. */
export async function completeInServer(folder: string): Promise<Completions> {
  const server = spawn(process.execPath, [resolve("node_modules/typescript/lib/tsserver.js")]);
  const file = join(folder, "program.ts");
  const send = (seq: number, command: string, values: object): void => {
    server.stdin.write(`${JSON.stringify({ seq, type: "request", command, arguments: values })}\n`);
  };
  try {
    send(1, "open", { file });
    return await repeat(server, '"request_seq":', (id) => {
      send(id, "completionInfo", { file, line: line + 1, offset: character + 1 });
    });
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
  try {
    const initialized = responseTo(server, '"id":', 1);
    send({ id: 1, method: "initialize", params: { processId: process.pid, rootUri: null, capabilities: {} } });
    await initialized;
    send({ method: "initialized", params: {} });
    const textDocument = { uri, languageId: "typescript", version: 1, text: completion };
    send({ method: "textDocument/didOpen", params: { textDocument } });
    return await repeat(server, '"id":', (id) => {
      send({ id, method: "textDocument/completion", params: { textDocument: { uri }, position: { line, character } } });
    });
  } finally {
    server.kill();
  }
}

/** The first request loads the project; those after it are what someone who types waits for. */
async function repeat(
  server: ChildProcessWithoutNullStreams,
  member: string,
  request: (id: number) => void,
): Promise<Completions> {
  const milliseconds: number[] = [];
  let keys = 0;
  for (let id = 2; id < rounds + 2; id++) {
    const response = responseTo(server, member, id);
    const start = performance.now();
    request(id);
    keys = (await response).split(/"(?:name|label)":"[^"]*\[/).length - 1;
    milliseconds.push(performance.now() - start);
  }
  return { keys, milliseconds };
}

/** The text that a server has sent once the response with an ID is in it as a whole: as long as it says, by its header. */
function responseTo(server: ChildProcessWithoutNullStreams, member: string, id: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    server.stdout.setEncoding("utf8");
    const read = (chunk: string): void => {
      text += chunk;
      const body = text.split(/Content-Length: (?=\d+\r\n)/).find((part) => part.includes(`${member}${id},`));
      const [, length = "", json = ""] = /^(\d+)\r\n\r\n(.*)$/s.exec(body ?? "") ?? [];
      if (body === undefined || Buffer.byteLength(json) < Number(length)) return;
      server.stdout.off("data", read);
      resolve(json);
    };
    server.stdout.on("data", read);
    server.once("exit", (code) => reject(new Error(`The server ended with ${code}.`)));
  });
}
