import { SDKError } from "../platform/errors.ts";
import { anyText, headerText, validKey } from "./api-key.ts";
import type { SecurityScheme } from "./scheme.ts";

const cookieText = /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*$/;

/** The key goes in `Authorization`, as a bearer token: the default. */
export const bearer: SecurityScheme = /* @__PURE__ */ keyInHeader("authorization", writeBearer);

/** No key is needed. One that is given all the same goes as a bearer token. */
export const noKey: SecurityScheme = /* @__PURE__ */ keyInHeader("authorization", writeBearer, { keyIsOptional: true });

/** The key goes in `Authorization`, in base64. It is `user:password`, or a user name alone. */
export const basic: SecurityScheme = /* @__PURE__ */ keyInHeader("authorization", writeBasic, {
  keyHint: ", as `user:password`",
});

/** The key goes by itself in a header of that name. */
export function headerKey(name: string): SecurityScheme {
  const header = name.toLowerCase();
  return keyInHeader(header, (key) => validKey(key, headerText), {
    sentSecrets: ({ headers }) => [headers[header] ?? ""],
  });
}

/** The key goes in a cookie of that name. */
export function cookieKey(name: string): SecurityScheme {
  return keyInHeader("cookie", (key) => `${name}=${validKey(key, cookieText)}`);
}

/** The key goes in a query parameter of that name. It is added to the URL at the last moment, as no message may show it. */
export function queryKey(name: string): SecurityScheme {
  return {
    prepare(key) {
      if (typeof key !== "string") return { headers: {} };
      validKey(key, anyText); // throws here, where the client is made
      return { headers: {}, requestKey: () => key };
    },
    needsKey: (_, query) => Reflect.get(query, name) === undefined,
    addKey({ url, headers }, key) {
      const parameter = `${encodeURIComponent(name)}=${encodeURIComponent(validKey(key, anyText))}`;
      return { url: url + (url.includes("?") ? "&" : "?") + parameter, headers };
    },
    sentSecrets: ({ url }) => [new URL(url).searchParams.get(name) ?? ""],
  };
}

/** Stands for a key that is still to be requested, so that a call's own header can replace or remove it. */
const pendingKey = "\0"; // no header can be this

/** A scheme whose key goes in a header, of which the name is given in lower case. */
function keyInHeader(
  name: string,
  write: (key: string) => string,
  members?: Pick<SecurityScheme, "keyHint" | "keyIsOptional" | "sentSecrets">,
): SecurityScheme {
  return {
    prepare: (key) => ({ headers: { [name]: typeof key === "string" ? write(key) : pendingKey } }),
    // Cookies of the call may follow the key, and other keys stand before it.
    needsKey: (headers) => headers[name]?.includes(pendingKey) === true,
    addKey: ({ url, headers }, key) => ({
      url,
      headers: { ...headers, [name]: String(headers[name]).replace(pendingKey, () => write(key)) },
    }),
    ...members,
  };
}

function writeBearer(key: string): string {
  return `Bearer ${withoutScheme(validKey(key, headerText))}`;
}

function writeBasic(key: string): string {
  const text = withoutScheme(validKey(key, anyText));
  return `Basic ${toBase64(text.includes(":") ? text : `${text}:`)}`;
}

/** @throws SDKError for a key that was pasted with the scheme in front of it, which would be sent twice */
function withoutScheme(key: string): string {
  if (!/^(?:Bearer|Basic) /i.test(key)) return key;
  throw new SDKError("The API key begins with the name of a scheme: pass the key alone.");
}

function toBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
