import { isJSONSchema, layersOf } from "../description/definitions-for.ts";
import type { JSONSchema, OperationDetail, OperationInput } from "../description/operation.ts";

export type { OperationInput };

/** What a method of a client takes. */
export interface PreparedCall {
  readonly arguments: readonly unknown[];
  /** The members of its options that are parameters of the operation. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** Gives the path to open for one that the caller has given in a member, or throws where it may not be read. */
export type AllowFile = (path: string, member: string) => string | Promise<string>;

/** Turns an input that has been checked into arguments, and the paths in it into files. */
export async function prepareCall(
  operation: OperationDetail,
  input: OperationInput,
  allowFile: AllowFile = async (path) => (await import("./open-file.ts")).readablePath(path),
): Promise<PreparedCall> {
  const members = new Map<string, unknown>();
  for (const [name, value] of Object.entries(input)) {
    // The client itself opens the file of an upload, and reads it as it is sent.
    const isUpload = operation.arguments.some((one) => one.in === "file" && one.name === name);
    const schema = memberSchema(operation.input, name);
    members.set(
      name,
      isUpload
        ? await allowFile(String(value), name)
        : await openFiles(value, schema, operation.input, allowFile, name),
    );
  }
  const [headers, cookies] = [members.get("headers"), members.get("cookies")];
  return {
    arguments: operation.arguments.map(({ name }) => members.get(name)),
    options: { ...(headers !== undefined && { headers }), ...(cookies !== undefined && { cookies }) },
  };
}

function memberSchema({ properties }: JSONSchema, name: string): JSONSchema {
  const schema: unknown = Reflect.get(Object(properties), name);
  return isJSONSchema(schema) ? schema : {};
}

async function openFiles(
  value: unknown,
  schema: JSONSchema,
  root: JSONSchema,
  allowFile: AllowFile,
  at: string,
): Promise<unknown> {
  const layers = layersOf(schema, root);
  if (typeof value === "string" && layers.some(({ format }) => format === "file-path")) {
    const path = await allowFile(value, at);
    return (await import("./open-file.ts")).openFile(path); // on demand, with what Node has for files: most calls have none
  }
  if (Array.isArray(value)) {
    const items = layers.map((layer) => layer["items"]).find(isJSONSchema);
    return items === undefined
      ? value
      : Promise.all(value.map((item, index) => openFiles(item, items, root, allowFile, `${at}[${index}]`)));
  }
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(async ([name, member]) => {
    const declared = layers.map(({ properties }): unknown => Reflect.get(Object(properties), name)).find(isJSONSchema);
    return [
      name,
      declared === undefined ? member : await openFiles(member, declared, root, allowFile, `${at}.${name}`),
    ] as const;
  });
  return Object.fromEntries(await Promise.all(members));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Blob);
}
