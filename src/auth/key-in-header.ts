import type { SecurityScheme } from "./scheme.ts";

/** Holds the place of a key that is still to be asked for, so that a call's own header can take or remove it. */
const pendingKey = "\0"; // no header can be this

/** What else there may be to a key in a header. */
type Particulars = Pick<SecurityScheme, "keyHint" | "keyIsOptional" | "sentKey">;

/** The way of a key that goes in a header, of which the name is given in lower case. */
export function keyInHeader(name: string, write: (key: string) => string, particulars?: Particulars): SecurityScheme {
  return {
    prepare: (key) =>
      typeof key === "string"
        ? { headers: { [name]: write(key) } }
        : { headers: { [name]: pendingKey }, askForKey: key },
    awaitsKey: (headers) => headers[name] === pendingKey,
    putKey: ({ url, headers }, key) => ({ url, headers: { ...headers, [name]: write(key) } }),
    ...particulars,
  };
}
