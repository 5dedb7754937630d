/** What the extensions of the generator may say: `extensions/` checks it. */

/** How the items of an array are named in a query: `a[]`, `a[0]`, `a` for each, or `a` once, with commas between them. */
export const arrayNotations = ["brackets", "indexes", "repeated", "comma"] as const;
export type ArrayNotation = (typeof arrayNotations)[number];

/** How arrays and objects become parts of a multipart form: `a[]` and `a[b]`, `a[0]` and `a[b]`, or one part of JSON. */
export const partNotations = ["brackets", "indexes", "whole"] as const;
export type PartNotation = (typeof partNotations)[number];

export type PageStyle =
  | { by: "offset"; items: string; total: string; parameter?: string }
  | { by: "page"; items: string; page: string; pages: string; parameter?: string }
  | { by: "cursor"; items: string; cursor: string; parameter: string; more?: string; done?: string }
  | { by: "link"; items?: string; parameter?: string }
  | { by: "url"; items?: string; url: string }
  | CountedPages
  | { by: "last item"; items: string; more: string; id: string; parameter: string }
  | { by: "header"; items?: string; header: string; parameter: string };

/** Pages by a number that no response says the end of. */
interface CountedPages {
  by: "count";
  items?: string;
  parameter?: string;
  /** What the number counts, if not pages. */
  counts?: "items";
  first?: number;
  page?: string;
  pages?: string;
  more?: string;
  size?: string;
  usualSize?: number;
}

/** What the items of a stream of events are, and what ends it. */
export interface StreamSettings {
  items?: (typeof eventItems)[number];
  end?: string;
}

/** The data of events, parsed or as a text; or the events, their data as a text or parsed. */
export const eventItems = ["json-data", "text-data", "events", "json-events"] as const;

/** How the response of this operation says how far something has come. */
export interface PollValues {
  member: string;
  /** Its values once all is done, and where it has failed. */
  done: (string | number | boolean)[];
  failed?: (string | number | boolean)[];
}

/** The download of a file whose presigned URL is in the response of this operation. */
export interface DownloadNames {
  /** The method that downloads the file. */
  method: string;
  /** The member of the response that holds the presigned URL. */
  url: string;
}

/** The upload of a file that this operation begins: the members and methods it consists of. */
export interface UploadSessionNames {
  /** The method that makes all the calls. */
  method: string;
  /** Members of the body of this operation that describe the file. */
  name: string;
  type: string;
  size: string;
  /** In its response: the presigned URL that takes the bytes, and the headers to send with them. */
  url: string;
  headers: string;
  /** The method that completes the upload, and in its body the MD5. */
  complete: string;
  digest: string;
  /** The method that cancels the upload. */
  cancel: string;
}

/** The limits of an API by rate-limit group, the first of a group being the one that headers tell. */
export interface RateLimits {
  groups: Record<string, RateLimit | RateLimit[]>;
  /** Names of headers: `RateLimit;r` is the parameter of a structured one. */
  headers?: { limit: string; remaining: string; reset: string };
}

export interface RateLimit {
  limit: number;
  per: (typeof ratePeriods)[number];
}

export const ratePeriods = ["second", "minute", "hour", "concurrency"] as const;

/** What webhooks have in common. */
export interface WebhookSettings {
  /** Where a request names its event: a member of the body, or a header. */
  event?: { member: string } | { header: string };
  signature?: "standard" | WebhookSignature;
}

/** An HMAC in a header. */
export interface WebhookSignature {
  header: string;
  /** What stands before the signature: `sha256=`. */
  prefix?: string;
  /** What stands between several. */
  separator?: string;
  encoding?: (typeof signatureEncodings)[number];
  algorithm?: (typeof signatureAlgorithms)[number];
  /** What is signed, if not the body alone: `{timestamp}.{body}`. */
  signed?: string;
  /** The header with the time of sending, or what stands before it in the header of the signature. */
  timestamp?: { header: string } | { prefix: string };
  /** The header with the ID of the message. */
  id?: string;
  secret?: (typeof secretFormats)[number];
}

export const signatureEncodings = ["hex", "base64"] as const;
export const signatureAlgorithms = ["SHA-1", "SHA-256", "SHA-512"] as const;
export const secretFormats = ["text", "base64"] as const;

export interface ClientSettings {
  name: string;
  environmentVariables?: { apiKey?: string; baseURL?: string; logLevel?: string };
  versionHeader?: { name: string; value: string };
  environments?: Record<string, string>;
  queryArrays?: ArrayNotation;
  partStyle?: PartNotation;
  retryWrites?: boolean;
}
