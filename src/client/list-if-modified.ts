import { newCallState } from "../call/call.ts";
import { ifModified, isConditional } from "../call/if-modified.ts";
import { APIPromise } from "../call/promise.ts";
import { asContent } from "../call/response-readers.ts";
import type { ListCall } from "../pages/list-call.ts";
import { sendPageIfModified } from "../pages/page-if-modified.ts";
import type { PagePromise } from "../pages/page-promise.ts";
import type { Page } from "../pages/page.ts";
import { sendForPage } from "./paging.ts";
import { settingsOf } from "./transport.ts";
import type { Transport } from "./transport.ts";

/** Sends the call for one page of a list. On a condition it is one page, or `undefined`, which nobody can iterate over. */
export function listIfModified<Envelope, Item>(
  transport: Transport,
  call: ListCall,
): PagePromise<Envelope, Item> | APIPromise<Page<Envelope, Item> | undefined> {
  if (!isConditional(call.options)) return sendForPage<Envelope, Item>(transport, call);
  const state = newCallState();
  return new APIPromise(sendPageIfModified<Envelope, Item>(settingsOf(transport), call, state), state);
}

/** The same of a list that the caller may want whole, under another media type. */
export function sendForPageIfModified<T, Envelope, Item>(
  isPage: boolean,
  transport: Transport,
  call: ListCall,
): PagePromise<Envelope, Item> | APIPromise<Page<Envelope, Item> | undefined> | APIPromise<T | undefined> {
  if (isPage) return listIfModified<Envelope, Item>(transport, call);
  const { pageStyle: _, ...other } = call;
  return transport.send<T | undefined>({ ...other, method: "GET", responseKind: ifModified(call.options, asContent) });
}
