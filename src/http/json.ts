import { SDKError } from "../platform/errors.ts";

/**
 * A value as JSON. `where` names it in messages: "body", "query parameter filter".
 * @throws SDKError for what JSON cannot represent
 */
export function toJSON(value: unknown, where: string): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch (cause) {
    throw new SDKError(`The ${where} cannot be written as JSON.`, { cause }); // a cycle, or a bigint
  }
  if (text === undefined) throw new SDKError(`The ${where} is a ${typeof value}, which JSON cannot represent.`);
  return text;
}
