import type { Document } from "../document/document.ts";
import { allResources } from "../model/model.ts";
import type { API } from "../model/model.ts";
import type { NormalOperation } from "../normalize/normalize-operation.ts";
import { chooseFirstCalls } from "./first-calls.ts";
import { emitCompilerOptions, emitManifest } from "./manifest.ts";
import type { PackageOptions } from "./manifest.ts";
import { emitReadme } from "./readme.ts";
import { emitRehearsal } from "./rehearsal.ts";
import { sampleCall } from "./sample-call.ts";
import type { SampleCall } from "./sample-call.ts";
import { emitTestServer, serverFile } from "./test-server.ts";
import { emitTests } from "./tests.ts";

/** The folder of the client inside a package. */
export const sourceFolder = "src";

/** The files of a package around its client: text by path. */
export interface PackageFiles {
  /** Those that each run writes anew. */
  readonly generated: ReadonlyMap<string, string>;
  /** Those that belong to whoever has the package, once they are there. */
  readonly kept: ReadonlyMap<string, string>;
}

export function emitPackage(
  api: API,
  operations: readonly NormalOperation[],
  document: Document,
  options: PackageOptions,
): PackageFiles {
  const calls = sampleCalls(api, operations, document);
  const { title } = document.info;
  return {
    generated: new Map([
      [serverFile, emitTestServer(api, options.name)],
      ...emitTests(api, calls, document),
      ["scripts/rehearse.js", emitRehearsal(api)],
    ]),
    kept: new Map([
      ["package.json", emitManifest(api, title, options)],
      ["README.md", emitReadme(api, title, options.name, chooseFirstCalls(calls))],
      ["tsconfig.json", emitCompilerOptions()],
      [".gitignore", "node_modules/\ndist/\n"],
    ]),
  };
}

/** A call of each operation, in the order of the methods. */
function sampleCalls(api: API, operations: readonly NormalOperation[], document: Document): SampleCall[] {
  const byPointer = new Map(operations.map((operation) => [operation.pointer, operation]));
  return allResources(api).flatMap(({ methods }) =>
    methods.flatMap((method) => {
      const operation = method.kind === "operation" ? byPointer.get(method.pointer) : undefined;
      const call = method.kind === "operation" && operation && sampleCall(method, operation, document);
      return call === undefined || call === false ? [] : [call];
    }),
  );
}
