import type { APIPromise } from "../call/promise.ts";
import { asContent } from "../call/response-readers.ts";
import type { ListCall } from "../pages/list-call.ts";
import type { PagePromise } from "../pages/page-promise.ts";
import type { Transport } from "./transport.ts";

/** Sends a call for a page, or for the whole list under another media type, as the caller has chosen. */
export function sendForPageIf<T, Envelope, Item>(
  isPage: boolean,
  transport: Transport,
  call: ListCall,
): APIPromise<T> | PagePromise<Envelope, Item> {
  if (isPage) return transport.list<Envelope, Item>(call);
  const { pageStyle: _, ...other } = call;
  return transport.send<T>({ ...other, method: "GET", responseKind: asContent });
}
