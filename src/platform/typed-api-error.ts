import { isAPIError } from "./errors.ts";
import type { APIError } from "./errors.ts";

/** An error of a status whose body the document describes. */
export interface TypedAPIError<Status extends number, Body> extends APIError {
  readonly status: Status;
  readonly error: Body;
}

/**
 * The errors of a method, which their `status` tells apart. `Errors` has the types of their bodies by method; each by status, by
 * class of statuses (`4XX`), and for all others (`default`). The body of a status that is not there is `unknown`.
 */
export type MethodError<Errors, Method extends keyof Errors> = Method extends unknown
  ? ErrorWith<Errors[Method]>
  : never;

type ErrorWith<Bodies> = keyof Bodies extends "default"
  ? TypedAPIError<number, Bodies[keyof Bodies]>
  : OfStatus<Bodies> | OfClass<Bodies, "4XX", 4> | OfClass<Bodies, "5XX", 5> | OfOthers<Bodies>;

type OfStatus<Bodies> = {
  [Status in keyof Bodies & number]: TypedAPIError<Status, Bodies[Status]>;
}[keyof Bodies & number];

type OfClass<Bodies, Key extends string, First extends number> = Key extends keyof Bodies
  ? TypedAPIError<Exclude<StatusOf<First>, keyof Bodies>, Bodies[Key]>
  : never;

type OfOthers<Bodies> = TypedAPIError<
  Exclude<StatusOf<3> | Unclassed<Bodies, "4XX", 4> | Unclassed<Bodies, "5XX", 5>, keyof Bodies>,
  Bodies extends { default: infer Body } ? Body : unknown
>;

type Unclassed<Bodies, Key extends string, First extends number> = Key extends keyof Bodies ? never : StatusOf<First>;

/** Each status that begins so: only what is listed can be told from the rest. */
type StatusOf<First extends number> = NumberIn<`${First}${Digit}${Digit}`>;
type NumberIn<Text> = Text extends `${infer Status extends number}` ? Status : never;
type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** Whether a call of this API and method has failed, and the body of the error is a JSON object or array. */
export function isErrorOf(error: unknown, api: string, call: string): error is APIError {
  if (!isAPIError(error) || error.api !== api || error.call !== call) return false;
  return typeof error.error === "object" && error.error !== null;
}
