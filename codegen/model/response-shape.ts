import type { StreamFormat } from "../normalize/stream-items.ts";

export type ResponseShape =
  | { kind: "json" | "optional" | "content"; type: string }
  | { kind: "none" }
  | { kind: "text" }
  /** JSON lines that are read to their end. */
  | { kind: "lines"; type: string }
  | { kind: "headers" }
  | { kind: "response" | "redirect" }
  | StreamShape
  | PageShape;

export interface StreamShape {
  kind: "stream";
  item: string;
  format: StreamFormat;
  /** What ends the stream and is no item. */
  end: string | undefined;
  mediaType: string;
  /** A server can be asked to go on where the stream was left. */
  resumes: boolean;
}

export interface ChosenStream extends StreamShape {
  choice: StreamChoice;
}

/** What chooses a stream: the option `accept`, or a flag in the body or the query. */
export type StreamChoice = { argument: "accept" } | StreamFlag;

export interface StreamFlag {
  argument: "body" | "query";
  member: string;
  /** The stream comes unless the flag is `false`. */
  isDefault: boolean;
}

export interface PageShape {
  kind: "page";
  style: string;
  envelope: string;
  item: string;
  /** The envelope has a member `data` that is not the items: those take its place in a page. */
  hidesData?: boolean;
  /** Another success may bring something else, of a type that the envelope has as well. */
  mayBeOther?: boolean;
  /** Another success may bring nothing. */
  mayBeEmpty?: boolean;
}

/** One of several media types that a response may have, and what a call resolves with that wants it. */
export interface AcceptedType {
  mediaType: string;
  type: string;
}
