import { offeredAPIs } from "../../cli/description/apis.ts";
import type { OfferedAPI } from "../../cli/description/apis.ts";
import type { OperationDetail } from "../../cli/description/operation.ts";
import { lightfieldCalls } from "../operations/lightfield.calls.ts";
import { wootivCalls } from "../operations/wootiv.calls.ts";
import { findAPI } from "./agent.ts";
import { titleOf } from "./operation-call.ts";
import type { OperationCall } from "./operation-call.ts";
import { recordCall } from "./operation-input.ts";

/** A call of the tables of all operations, as data: what another way to make it is given. */
export interface CallOfOperation {
  readonly api: OfferedAPI;
  readonly title: string;
  readonly operation: OperationDetail;
  /** One for each argument of the method. Each file among them has a name. */
  readonly arguments: readonly unknown[];
}

/** Every call of both tables: at least one of each operation. */
export function recordCalls(): CallOfOperation[] {
  return offeredAPIs.flatMap((api) =>
    api.name === "lightfield" ? record(api, lightfieldCalls) : record(api, wootivCalls),
  );
}

/** A call that they have not. */
export function callOf(apiName: string, name: string, given: readonly unknown[]): CallOfOperation {
  const api = findAPI(apiName);
  return { api, title: name, operation: api.describe().operation(name), arguments: given };
}

function record<Client extends object>(api: OfferedAPI, calls: readonly OperationCall<Client>[]): CallOfOperation[] {
  return calls.map((call) => {
    const { name, arguments: given } = recordCall(call);
    const operation = api.describe().operation(name);
    return {
      api,
      title: titleOf(call),
      operation,
      arguments: operation.arguments.map((_, index) => nameFiles(given[index])),
    };
  });
}

/** A command line takes files by their paths, so that each has a name, which says its type. */
function nameFiles(value: unknown): unknown {
  if (value instanceof File) return value;
  if (value instanceof Blob) {
    return new File([value], value.type === "text/csv" ? "table.csv" : "bytes", { type: value.type });
  }
  if (value instanceof Uint8Array) return new File([new Uint8Array(value)], "bytes");
  if (Array.isArray(value)) return value.map(nameFiles);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, nameFiles(member)]));
}
