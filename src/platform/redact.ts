import { causesOf } from "./causes.ts";

/** Takes secrets out of a text, should a server or `fetch` quote them. */
export type Redact = (text: string) => string;

/** @param find returns the secrets; called once there is a text to redact */
export function redactor(find: () => Iterable<string>): Redact {
  let secrets: string[] | undefined;
  return (text) => {
    secrets ??= redactable(find());
    return secrets.reduce((redacted, secret) => redacted.replaceAll(secret, "[redacted]"), text);
  };
}

/** The longest first, as one may begin like another. Short ones are found in any text. */
function redactable(secrets: Iterable<string>): string[] {
  return [...new Set(secrets)].filter(({ length }) => length >= 8).sort((a, b) => b.length - a.length);
}

/** Takes secrets out of an error and its causes. */
export function redactError(error: unknown, redact: Redact): unknown {
  if (typeof error === "string") return redact(error);
  for (const cause of causesOf(error)) {
    if (!(cause instanceof Error)) continue;
    for (const name of Object.getOwnPropertyNames(cause)) {
      const value: unknown = Reflect.get(cause, name);
      if (typeof value === "string") Reflect.set(cause, name, redact(value));
    }
  }
  return error;
}
