import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import type { PublicNames } from "../../codegen/diff/public-names.ts";

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile("tsconfig.json", ts.sys.readFile).config,
  ts.sys,
  ".",
);

/** One call of each kind: what these cost is the runtime's, and paid once however many operations there are. */
const probeFile = resolve("test/types/probe.ts");
const probe = `
  import { isErrorOf, numberedPages, Resource, sendForPage, sendForPoll, uploadFile } from "../../src/runtime.ts";
  import type { APIPromise, MethodError, PagePromise, PollPromise, RequestOptions, UploadOptions, UploadParams, UploadSource } from "../../src/runtime.ts";
  type Item = { id: string };
  const pageStyle = numberedPages({ items: "data", page: "page", pages: "pages" });
  export class Probe extends Resource {
    list(query: { limit?: number } = {}, options?: RequestOptions): PagePromise<{ data: Item[] }, Item> {
      return sendForPage(this.transport, { path: "/items", pageStyle, query, options });
    }
    create(body: { name: string; size: number }, options?: RequestOptions): APIPromise<Item> {
      return this.transport.send({ method: "POST", path: "/items", body, options });
    }
    find(id: string, options?: RequestOptions): PollPromise<Item> {
      const poll = { member: "id", done: ["a"] };
      return sendForPoll(this.transport, { method: "GET", path: "/items/{id}", pathParams: { id }, poll, options });
    }
    upload(source: UploadSource, params: UploadParams<{ name: string; size: number }, "name" | "size"> = {}, options?: UploadOptions): Promise<Item> {
      return uploadFile(this.transport, {
        source,
        given: { name: params.name, type: undefined, size: params.size },
        options,
        create: (file, options) => this.create({ ...params, name: file.name, size: file.size }, options),
        target: () => ({ url: "", headers: {} }),
        complete: (_session, _digest, options) => this.create({ name: "", size: 0 }, options),
        cancel: (_session, options) => this.create({ name: "", size: 0 }, options),
      });
    }
  }
  interface Errors { "item.list": Record<401 | 404, Item>; "item.create": { 422: Item } }
  export function isProbeError<Method extends keyof Errors>(error: unknown, method: Method): error is MethodError<Errors, Method> {
    return isErrorOf(error, "Probe", method);
  }`;

/** How many types the compiler instantiates for a client, beyond what it does for the runtime. */
function instantiations(api: string): number {
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (file) => resolve(file) === probeFile || fileExists(file);
  host.readFile = (file) => (resolve(file) === probeFile ? probe : readFile(file));
  const program = ts.createProgram([probeFile, resolve(`generated/${api}/index.ts`)], options, host);
  const cost = (isWanted: (source: ts.SourceFile) => boolean): number => {
    const before = program.getInstantiationCount();
    const errors = program
      .getSourceFiles()
      .filter(isWanted)
      .flatMap((file) => [...program.getSemanticDiagnostics(file)]);
    expect(errors.map(({ messageText }) => messageText)).toEqual([]);
    return program.getInstantiationCount() - before;
  };
  expect(cost(({ fileName }) => resolve(fileName) === probeFile)).toBeGreaterThan(0);
  return cost(({ fileName }) => fileName.startsWith(resolve("generated")));
}

test.each(["lightfield", "wootiv"])("%s costs the compiler no more than 8 instantiations for each operation", (api) => {
  const names: PublicNames = JSON.parse(readFileSync(`generated/${api}/names.json`, "utf8"));
  const count = Object.keys(names.methods).length;
  expect(count).toBeGreaterThan(50);
  expect(instantiations(api) / count).toBeLessThanOrEqual(8);
});
