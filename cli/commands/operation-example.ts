import type { OperationDetail } from "../description/operation.ts";
import { isRecord } from "../input/value-at.ts";
import { isOwn } from "../input/with-fields.ts";
import { kebabCase } from "./names.ts";
import { queryOptions } from "./query-options.ts";

/** A command to copy, from the example of the operation: `account retrieve acc_1`. */
export function exampleCommand(operation: OperationDetail): string {
  const { name, example, arguments: all, kind } = operation;
  const operands = all
    .filter((one) => one.in === "path" || one.in === "file")
    .map((one) => quote(textOf(example.input[one.name])));
  const { query, body, headers, cookies } = example.input;
  const options = queryOptions(operation);
  const given = Object.entries(Object(query)).flatMap(([parameter, value]) => {
    const option = options.find((one) => one.parameter === parameter);
    return option === undefined ? [] : [value].flat().map((one) => `--${option.flag} ${quote(textOf(one))}`);
  });
  return [
    ...name.split(".").map(kebabCase),
    ...operands,
    ...given,
    ...Object.entries(Object(headers)).map(([header, value]) => `--header ${quote(`${header}=${textOf(value)}`)}`),
    ...Object.entries(Object(cookies)).map(([cookie, value]) => `--cookie ${quote(`${cookie}=${textOf(value)}`)}`),
    ...(kind === "list" ? ["--limit 50"] : []),
    ...(kind === "download" ? ["--to report.pdf"] : []),
    ...(body === undefined ? [] : [`--data ${quote(JSON.stringify(ofAnyWorkspace(operation, body)))}`]),
  ].join(" ");
}

/** An example for everyone names no field that only some workspace has, as long as others are left. */
function ofAnyWorkspace(operation: OperationDetail, body: unknown): unknown {
  if (!isRecord(body)) return body;
  const members = Object.entries(body).map(([holder, member]) => {
    const entries = Object.entries(isRecord(member) ? member : {});
    const known = entries.filter(([key]) => !isOwn(operation, holder, key));
    return [holder, known.length === 0 ? member : Object.fromEntries(known)] as const;
  });
  return Object.fromEntries(members);
}

function textOf(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** As one word of a shell. */
export function quote(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
