import type { HeaderRecord } from "../http/headers.ts";
import { SDKError } from "../platform/errors.ts";
import type { Log } from "./logging.ts";

/** The version of an API, which each call names in a header. A value, so that other clients hold no code for it. */
export interface APIVersion {
  /**
   * The header of another version, where the options name one.
   * @throws SDKError for what is no version
   */
  headersOf(options: { readonly apiVersion?: unknown }, api: { readonly name: string }, log: Log): HeaderRecord;
}

/** Versions that were warned of, by API: once in a program, however many clients it makes. */
const warned = new Set<string>();

/** @param version the one that the types are of */
export function apiVersion(header: string, version: string): APIVersion {
  return {
    headersOf({ apiVersion: given = version }, { name }, log) {
      if (typeof given !== "string" || given === "") throw new SDKError("apiVersion must be a text, as a date is.");
      if (given !== version && !warned.has(name + given)) {
        warned.add(name + given);
        log.warn?.(`The types of ${name} are those of version ${version}: what comes of ${given} may differ.`);
      }
      return { [header]: given };
    },
  };
}
