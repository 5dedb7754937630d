import { checkKey } from "./api-key.ts";
import type { HeaderRecord } from "./headers.ts";

/** How the key of an API travels. */
export type Authentication =
  /** In `Authorization`. For `basic` the key is `user:password`, or a user name alone. */
  | { readonly scheme: "bearer" | "basic" }
  /** By itself, in a header, a query parameter or a cookie of that name. */
  | { readonly scheme: "header" | "query" | "cookie"; readonly name: string }
  /** No key is needed. One that is given all the same goes as a bearer token. */
  | { readonly scheme: "none" };

/** Where the key stands in a request, and how it is written there. */
export interface KeyPlace {
  readonly in: "header" | "query";
  readonly name: string;
  /** @throws SDKError for a key that cannot be sent there; the message does not quote it */
  write(key: string): string;
}

export function findKeyPlace(authentication: Authentication = { scheme: "bearer" }): KeyPlace {
  switch (authentication.scheme) {
    case "query":
      return { in: "query", name: authentication.name, write: (key) => checkKey(key, anyText) };
    case "header":
      return { in: "header", name: authentication.name.toLowerCase(), write: (key) => checkKey(key, headerText) };
    case "cookie":
      return { in: "header", name: "cookie", write: (key) => `${authentication.name}=${checkKey(key, cookieText)}` };
    case "basic":
      return {
        in: "header",
        name: "authorization",
        write: (key) => `Basic ${toBase64(withColon(checkKey(key, anyText)))}`,
      };
    default:
      return { in: "header", name: "authorization", write: (key) => `Bearer ${checkKey(key, headerText)}` };
  }
}

const anyText = /^[^\p{Cc}\p{Cs}]*$/u;
const headerText = /^[\x20-\x7e]*$/;
const cookieText = /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*$/;

function withColon(key: string): string {
  return key.includes(":") ? key : `${key}:`;
}

function toBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

/** Holds the place of a key that is still to be asked for, so that a call's own header can take or remove it. */
export const pendingKey = "\0"; // no header can be this

/** A request as it goes to the server: with its key, which no message may repeat. */
export interface SentRequest {
  readonly url: string;
  readonly headers: Readonly<HeaderRecord>;
}

/** A request with the key in its place. */
export function putKey({ url, headers }: SentRequest, place: KeyPlace, key: string): SentRequest {
  const value = place.write(key);
  if (place.in === "header") return { url, headers: { ...headers, [place.name]: value } };
  const parameter = `${encodeURIComponent(place.name)}=${encodeURIComponent(value)}`;
  return { url: url + (url.includes("?") ? "&" : "?") + parameter, headers };
}
