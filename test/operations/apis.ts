import { Lightfield } from "../../generated/lightfield/index.ts";
import { Wootiv } from "../../generated/wootiv/index.ts";
import type { ClientOptions } from "../../src/index.ts";
import { readOperations } from "../support/documented-operations.ts";
import type { DocumentedOperation } from "../support/documented-operations.ts";
import type { OperationCall } from "../support/operation-call.ts";
import { lightfieldCalls } from "./lightfield.calls.ts";
import { wootivCalls } from "./wootiv.calls.ts";

/** All that is under test of one API. */
export interface API<Client> {
  readonly document: string;
  readonly operations: readonly DocumentedOperation[];
  readonly calls: readonly OperationCall<Client>[];
  readonly connect: (options: ClientOptions) => Client;
  /** The `Lightfield-Version` that each request names. */
  readonly version: string | undefined;
}

export const lightfield: API<Lightfield> = {
  document: "openapi/lightfield.yaml",
  operations: readOperations("openapi/lightfield.yaml"),
  calls: lightfieldCalls,
  connect: (options) => new Lightfield(options),
  version: "2026-03-01",
};

export const wootiv: API<Wootiv> = {
  document: "openapi/wootiv.yaml",
  operations: readOperations("openapi/wootiv.yaml"),
  calls: wootivCalls,
  connect: (options) => new Wootiv(options),
  version: undefined,
};

/** What the document says about the operation of a call. */
export function operationOf<Client>(api: API<Client>, call: OperationCall<Client>): DocumentedOperation {
  const operation = api.operations.find(({ name }) => name === call.operation);
  if (operation === undefined) throw new Error(`The document has no operation ${call.operation}.`);
  return operation;
}
