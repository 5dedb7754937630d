import type { Problem } from "./diagnostics.ts";

/**
 * What a client does not carry over, by kind, with what that means for those who call it. It is counted at the end of
 * each run.
 *
 * To add a kind, give it a line here, write a pure function that returns an `Omission` for each of its places, in the
 * folder that knows of it, and add that function to `omissions/find-omissions.ts`. Once the generator carries the kind
 * over, take out both.
 */
export const omissionKinds = {
  "objects in headers":
    "or in paths and cookies in another media type than JSON: they are texts, which the caller writes",
  "query types": "objects in another format than JSON, which are written as members of the query",
  "body types": "ranges such as `image/*` beside other types, and what is no media type",
  "response types": "schemas of texts and bytes; of a list, streams and ranges such as `*/*`, which no caller can pick",
  streams: "of several, a method gives the first; a schema of all their items together types none",
  "bodies of GET": "HTTP gives them no meaning, and `fetch` sends none",
  "part encodings": "of forms: a header is sent if it has one value, and objects only as JSON",
  descriptions: "of a path, whose operations all have their own",
  examples: "written as they are sent, or elsewhere: no sample call is made of them",
  XML: "passed on as text, without a type",
  "error bodies": "of other types than JSON, or no objects: an APIError has them in `error`, untyped",
  redirects: "of operations with other successes: an APIError, whose `response` says where to",
  "response headers": "of errors, streams and some lists: read them from the response itself",
  TRACE: "`fetch` sends none, so that no method is made of it",
  "schema keywords": "no type can say them: the server checks",
  callbacks: "requests that the server sends you: those with JSON have types",
  "further servers": "relative, or of an operation that has several: pass them as `baseURL`, or in `servers`",
  "security schemes":
    "get the token yourself, and pass it, or its refresh token; for mutual TLS, pass a `fetch` with the certificate",
  "unrequired keys": "of schemes that no operation requires",
  webhooks: "those with JSON have types, and events where a member or `x-webhook-settings` tells them apart",
  pages: "to loop over: add `x-page-style` in an overlay, or `{ by: none }` where a list has none",
  links: "calls that a response leads to",
} as const;

export type OmissionKind = keyof typeof omissionKinds;

/** A part of a document that the client does not carry over. The message goes on where the pointer ends: `is …`. */
export interface Omission extends Problem {
  readonly kind: OmissionKind;
}
