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
  for (let at = error; at instanceof Error; at = at.cause) {
    for (const name of Object.getOwnPropertyNames(at)) {
      const value: unknown = Reflect.get(at, name);
      if (typeof value === "string") Reflect.set(at, name, redact(value));
    }
  }
  return error;
}
