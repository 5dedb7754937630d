import type { StandardSchema } from "../platform/standard-schema.ts";

/** What checks the values of one operation: schemas of any library that keeps to Standard Schema. */
export interface OperationValidators {
  readonly query?: StandardSchema | undefined;
  readonly body?: StandardSchema | undefined;
  /** By their content types, bodies that are described otherwise: `{ "application/json-patch+json": schema }`. */
  readonly bodies?: Readonly<Record<string, StandardSchema>> | undefined;
  /** Whether a call may have no body. Default `false`: without one it is not sent. */
  readonly bodyIsOptional?: boolean | undefined;
  /** Of JSON, not of a text or bytes that may come instead; of a list, one page of it. */
  readonly response?: StandardSchema | undefined;
  /** By their statuses, responses that are described otherwise: `{ 202: schema }`. */
  readonly responses?: Readonly<Record<number, StandardSchema>> | undefined;
  /** One item of a stream. */
  readonly item?: StandardSchema | undefined;
}

/** By the names of methods. */
export type ResourceValidators = Readonly<Record<string, OperationValidators>>;

/**
 * By the names of resources, `mailbox.stream` as `mailboxStream`: what `generate --validators` writes, whole or in part, or your
 * own. Schemas of types may be among them, as all that a module exports is.
 */
export type Validators<Resource extends string = string> = {
  readonly [Name in Resource]?: ResourceValidators | StandardSchema | undefined;
};

/**
 * - `report`: what is not as described is told to `onEvent` and to the log, once for each place, and counts as it is.
 * - `strict`: it is an error: of what is sent before that is sent, of what is received with the data in it.
 */
export type ValidationMode = "report" | "strict";

/** What is checked, and how. */
export interface ValidationOptions {
  /** Queries and bodies. Default `strict`. */
  readonly sent?: ValidationMode | false | undefined;
  /** Responses and the items of streams. Default `report`. */
  readonly received?: ValidationMode | false | undefined;
  /** The formats to hold texts against, such as `formats` of `lightfield-wootiv/validate`. Default: none. */
  readonly formats?: Readonly<Record<string, (text: string) => boolean>> | undefined;
}

export type Validation = ValidationMode | false | ValidationOptions;
