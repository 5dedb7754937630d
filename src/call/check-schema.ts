import { SDKError } from "../platform/errors.ts";

/** @throws SDKError for what no library of Standard Schema has made */
export function checkSchema(schema: unknown, name: string = "schema"): void {
  if (!isSchema(schema))
    throw new SDKError(`${name} must be a Standard Schema, such as one of zod, valibot or arktype.`);
}

/** Those of some libraries are functions. */
export function isSchema(value: unknown): boolean {
  return typeof Reflect.get(Object(Reflect.get(Object(value), "~standard")), "validate") === "function";
}
