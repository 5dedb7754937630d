import type { PartNotation } from "../document/extension-values.ts";
import type { BodyKind } from "../document/media-types.ts";
import type { Argument, QueryStyle } from "./argument.ts";

export interface Body extends Argument, BodyFormat {
  /** The media types of which the option `contentType` picks one, where there are several; the usual one first. */
  choices?: BodyChoice[];
}

/** One of several media types that a body may have. */
export interface BodyChoice extends BodyFormat {
  mediaType: string;
}

/** A type of a body, and how it is written. */
export interface BodyFormat {
  type: string;
  kind: BodyKind;
  /** Where it is not the usual one of its kind. */
  contentType: string | undefined;
  /** Of a multipart body that may hold more than texts and files: how its parts are written, if not in the usual way. */
  parts?: Record<string, PartEncoding> | undefined;
  /** Of a multipart body whose parts have no names, or come one after the other. */
  list?: ListEncodings | undefined;
  /** Of a form: members in another style than the default one. */
  styles?: Record<string, QueryStyle> | undefined;
}

export interface PartEncoding {
  contentType?: string;
  headers?: Record<string, string>;
  style?: PartNotation | "comma" | "space" | "pipe" | "spread";
}

/** How the parts of a list are written: the first ones each in their own way, all others in one. */
export interface ListEncodings {
  first?: ItemEncoding[];
  others?: ItemEncoding;
}

export interface ItemEncoding extends Omit<PartEncoding, "style"> {
  /** Of a part that consists of parts itself. */
  parts?: ListEncodings;
}
