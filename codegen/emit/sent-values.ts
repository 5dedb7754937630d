import type { CallOption } from "../model/argument.ts";
import type { OperationMethod } from "../model/operation-method.ts";
import { enclose, indent, literal, propertyName } from "../text/layout.ts";
import { optional } from "./parameters.ts";

/** What is sent beside what the options hold. */
export function emitSent(method: OperationMethod): string[] {
  const { headers, cookies } = method;
  const sentHeaders = sentValues(headers, (name) => name.toLowerCase());
  const sentCookies = sentValues(cookies);
  const given = [`options${optional(method)}.cookies`, ...(sentCookies === undefined ? [] : [literal(sentCookies, 6)])];
  return [
    ...(sentHeaders === undefined ? [] : [`headers: ${literal(sentHeaders, 6)}`]),
    ...(cookies === undefined ? [] : [emitCookies(cookies, given)]),
  ];
}

/** `cookies: writeCookies(options?.cookies)`; what may fail is written once the call runs, so that it rejects. */
function emitCookies({ parameters }: CallOption, given: string[]): string {
  const styles = parameters.flatMap(({ name, cookieStyle }) =>
    cookieStyle === undefined ? [] : [`${propertyName(name)}: ${cookieWriters[cookieStyle]}`],
  );
  if (styles.length === 0) return `cookies: writeCookies(${given.join(", ")})`;
  const written = [enclose("{", styles, "}", 10, " "), ...given];
  const statement = enclose("return writeCookiesWith(", written, ");", 8);
  return `get cookies() {\n${indent(statement)}\n}`;
}

const cookieWriters = {
  joined: "cookieStyle()",
  exploded: 'cookieStyle("explode")',
  repeated: "repeatedCookie",
  members: "membersCookie",
  json: "jsonCookie",
};

export function cookieFunctions(cookies: CallOption | undefined): string[] {
  if (cookies === undefined) return [];
  const styles = cookies.parameters.flatMap(({ cookieStyle }) => cookieStyle ?? []);
  if (styles.length === 0) return ["writeCookies"];
  return [...styles.map((style) => cookieWriters[style].replace(/\(.*/, "")), "writeCookiesWith"];
}

function sentValues(
  option: CallOption | undefined,
  spell = (name: string): string => name,
): Record<string, string> | undefined {
  const sent = option?.parameters.flatMap(({ name, value }): [string, string][] =>
    value === undefined ? [] : [[spell(name), value]],
  );
  return sent === undefined || sent.length === 0 ? undefined : Object.fromEntries(sent);
}
