import type { ArrayNotation } from "../document/extension-values.ts";

export interface Argument {
  name: string;
  /** Another one than `name` for a path parameter, and for one that is the whole query. */
  wireName: string;
  type: string;
  required: boolean;
  description: string;
  /** It is left out as a whole, or has what its schema requires: the default is nothing, not an empty object. */
  isWhole?: boolean;
}

/** An option of a call whose members are parameters of the operation. */
export interface CallOption {
  type: string;
  parameters: OptionMember[];
}

export interface OptionMember {
  name: string;
  description: string;
  /** Calls that do not give it cannot be sent. */
  required: boolean;
  /** What is sent unless the caller gives another value. */
  value: string | undefined;
  /** Of a cookie that is not written the usual way: the first two go unescaped. */
  cookieStyle?: "joined" | "exploded" | "repeated" | "members" | "json";
}

export interface PathArgument extends Argument {
  /** Where it is not one text. */
  style?: PathStyle | "json" | undefined;
  /** Reserved characters stay as they are. */
  isReserved?: boolean;
}

export interface PathStyle {
  style: "simple" | "label" | "matrix";
  explode: boolean;
}

/** How a query parameter is written that is not written the default way (arrays repeat, objects take brackets). */
export type QueryStyle =
  | "repeat"
  | "comma"
  | "space"
  | "pipe"
  | "brackets"
  | "spread"
  | "json"
  | { name: "jsonItems" | "jsonQuery" | "textQuery" }
  | { name: "deepObject"; arrays: ArrayNotation | undefined }
  | { name: "reserved"; of: QueryStyle | undefined };
