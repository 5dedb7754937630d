import type { StandardOutput, StandardSchema } from "../platform/standard-schema.ts";
import { APIResponseInvalidError } from "../platform/validation-errors.ts";
import type { ValidationPart } from "../platform/validation-errors.ts";
import { checkSchema } from "./check-schema.ts";
import { parseReceived } from "./check-value.ts";
import { APIPromise } from "./promise.ts";
import type { WithResponse } from "./promise.ts";

/**
 * What a schema of yours makes of the data that a call resolves with. Of a list, they are its first page.
 *
 * @param schema of zod, or any library that keeps to Standard Schema
 * @throws APIResponseInvalidError, with the data, where the schema refuses them. Its `mayHaveBeenApplied` is true, of a read
 * as well: the call has succeeded. Its stack leads to the line that awaits it.
 * @example const { id } = await checked(client.account.retrieve("acc_1"), z.object({ id: z.string() }));
 */
export function checked<Schema extends StandardSchema>(
  call: PromiseLike<WithResponse<unknown>>,
  schema: Schema,
): Promise<WithResponse<StandardOutput<Schema>>>;
export function checked<Schema extends StandardSchema>(
  call: PromiseLike<unknown>,
  schema: Schema,
): Promise<StandardOutput<Schema>>;
export async function checked(call: PromiseLike<unknown>, schema: StandardSchema): Promise<unknown> {
  if (call instanceof APIPromise) {
    const { data, response } = await call.withResponse();
    return await parse(schema, data, "response", response.status);
  }
  const value = await call;
  if (!isWithResponse(value)) return await parse(schema, value, "response");
  return { ...value, data: await parse(schema, value.data, "response", value.response.status) };
}

/**
 * The items of a list or a stream, each as a schema of yours makes it, while the loop takes them.
 *
 * @param schema of zod, or any library that keeps to Standard Schema
 * @throws APIResponseInvalidError, in the loop, at the first item that the schema refuses, with that item as its data
 * @example for await (const { id } of checkedItems(client.account.list(), z.object({ id: z.string() }))) console.log(id);
 */
export async function* checkedItems<Schema extends StandardSchema>(
  items: AsyncIterable<unknown>,
  schema: Schema,
): AsyncGenerator<StandardOutput<Schema>, undefined> {
  for await (const item of items) yield await parse(schema, item, "item");
}

async function parse<Schema extends StandardSchema>(
  schema: Schema,
  data: unknown,
  part: ValidationPart,
  status?: number,
): Promise<StandardOutput<Schema>> {
  checkSchema(schema);
  const { findings, value } = await parseReceived(schema, data);
  if (findings.length === 0) return value; // Standard Schema's promise: of the type that the schema says
  const error = new APIResponseInvalidError("The call", part, findings, { data, status });
  // It was sent at least once, and has succeeded.
  throw Object.assign(error, { attempts: 1, mayHaveBeenApplied: true });
}

function isWithResponse(value: unknown): value is WithResponse<unknown> {
  return typeof value === "object" && value !== null && "response" in value && value.response instanceof Response;
}
