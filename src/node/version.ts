import { RetryHandler } from "undici";
import { SDKError } from "../platform/errors.ts";

/**
 * Older versions of undici would refuse each call, in words that lead nowhere. A handler of its own shows what it calls
 * its handlers by: a package.json to look into is not there in a bundle.
 * @throws SDKError for an undici that is older than version 7
 */
export function checkVersion(handler: object = RetryHandler.prototype): void {
  if ("onRequestStart" in handler) return;
  throw new SDKError("createNodeFetch() needs undici from version 7 on: npm install undici, on Node 20 undici@7.");
}
