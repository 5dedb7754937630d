import type { APIPromise } from "../call/promise.ts";
import { asContent } from "../call/response-readers.ts";
import type { ListCall } from "../pages/list-call.ts";
import { PagePromise } from "../pages/page-promise.ts";
import { settingsOf } from "./transport.ts";
import type { Transport } from "./transport.ts";

/** Sends the call for one page of a list, at once; the promise iterates over the following ones. */
export function sendForPage<Envelope, Item>(transport: Transport, call: ListCall): PagePromise<Envelope, Item> {
  return new PagePromise<Envelope, Item>(settingsOf(transport), call);
}

/** Sends a call for a page, or for the whole list under another media type, as the caller has chosen. */
export function sendForPageIf<T, Envelope, Item>(
  isPage: boolean,
  transport: Transport,
  call: ListCall,
): APIPromise<T> | PagePromise<Envelope, Item> {
  if (isPage) return sendForPage<Envelope, Item>(transport, call);
  const { pageStyle: _, ...other } = call;
  return transport.send<T>({ ...other, method: "GET", responseKind: asContent });
}
