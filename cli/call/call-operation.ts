import type { APIPromise, PagePromise, RequestOptions, StreamPromise, UploadOptions } from "lightfield-wootiv";
import type { OperationDetail, OperationKind } from "../description/operation.ts";
import type { PreparedCall } from "./prepare-call.ts";

/** What the methods of a client return, by kind. */
export interface Results {
  readonly value: APIPromise<unknown>;
  readonly nothing: APIPromise<unknown>;
  readonly list: PagePromise<object, unknown>;
  readonly stream: StreamPromise<unknown>;
  readonly file: APIPromise<Response>;
  readonly upload: Promise<unknown>;
  readonly download: Promise<Response>;
}

/** An operation whose kind is known. */
export type OperationOf<Kind extends OperationKind> = Pick<OperationDetail, "name"> & { readonly kind: Kind };

/** Calls the method of an operation: `account.update` with its prepared arguments becomes `client.account.update(id, body, options)`. */
export function callOperation<Kind extends OperationKind>(
  client: object,
  { name }: OperationOf<Kind>,
  call: PreparedCall,
  options: RequestOptions & Pick<UploadOptions, "onProgress"> = {},
): Results[Kind] {
  const steps = name.split(".");
  const holder = steps.slice(0, -1).reduce<object>((at, step) => Object(Reflect.get(at, step)), client);
  const method: unknown = Reflect.get(holder, steps.at(-1) ?? "");
  if (typeof method !== "function") throw new TypeError(`The client has no method ${name}.`);
  return Reflect.apply(method, holder, [...call.arguments, mergeOptions(call.options, options)]);
}

/** Headers of the options are added to those that are parameters of the operation. */
function mergeOptions(own: Readonly<Record<string, unknown>>, given: RequestOptions): RequestOptions {
  const { headers, ...others } = own;
  const all = headers === undefined ? {} : { headers: { ...Object(headers), ...given.headers } };
  return { ...given, ...others, ...all };
}
