import { mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { OperationInput } from "../../cli/call/prepare-call.ts";
import type { OperationDetail } from "../../cli/description/operation.ts";
import { perform } from "./operation-call.ts";
import type { OperationCall } from "./operation-call.ts";

/** Which method a call is of, and what it is given. */
export interface RecordedCall {
  /** `account.update` */
  readonly name: string;
  readonly arguments: readonly unknown[];
}

/** Finds out what a call does, without a client. */
export function recordCall<Client extends object>(call: OperationCall<Client>): RecordedCall {
  const calls: RecordedCall[] = [];
  const at = (path: readonly string[]): object => {
    return new Proxy(() => {}, {
      get: (_, step) => at([...path, String(step)]),
      apply: (_target, _this, given: unknown[]) => calls.push({ name: path.join("."), arguments: given }),
    });
  };
  void perform(call, at([]) as Client);
  const [recorded] = calls;
  if (recorded === undefined) throw new Error(`${call.operation} calls nothing.`);
  return recorded;
}

/**
 * What a command or a tool is given for a recorded call: plain JSON, with paths in place of files, which are written to a
 * folder. Their types are not carried over, since a path has none.
 */
export async function inputOf(
  detail: OperationDetail,
  recorded: RecordedCall,
  folder: string,
): Promise<OperationInput> {
  const members = detail.arguments.map(async ({ name }, index) => {
    return [name, await withPaths(recorded.arguments[index], folder)] as const;
  });
  return JSON.parse(JSON.stringify(Object.fromEntries(await Promise.all(members))));
}

async function withPaths(value: unknown, folder: string): Promise<unknown> {
  if (value instanceof Blob || value instanceof Uint8Array) return writeUpload(value, folder);
  if (Array.isArray(value)) return Promise.all(value.map((item) => withPaths(item, folder)));
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  const members = Object.entries(value).map(async ([name, member]) => [name, await withPaths(member, folder)] as const);
  return Object.fromEntries(await Promise.all(members));
}

/** Each in a folder of its own, since several may have one name. */
async function writeUpload(file: Blob | Uint8Array, folder: string): Promise<string> {
  const path = join(await mkdtemp(join(folder, "file-")), file instanceof File ? file.name : "upload");
  await writeFile(path, file instanceof Blob ? await file.bytes() : file);
  return path;
}
