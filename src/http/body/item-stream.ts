import { SDKError } from "../../platform/errors.ts";
import type { BuiltBody } from "./body.ts";

/** How the items of a body are written one after the other. */
export interface ItemFormat<Written = string | Blob> {
  readonly contentType: string;
  readonly write: (item: unknown) => Written;
  /** What stands after the last one. */
  readonly end: string;
}

/**
 * A body of items. Those of an array, or of another iterable, are in memory, so that a retry can send them again; those of
 * an async iterable are sent as they come, once.
 * @throws SDKError for what is no iterable
 */
export function buildItems(body: unknown, format: ItemFormat): BuiltBody {
  const { contentType, write, end } = format;
  return isIterable(body)
    ? { content: new Blob([...Array.from(body, write), end]), contentType }
    : buildStream(body, format);
}

/** The same of items that come one by one. */
export function buildStream(body: unknown, format: ItemFormat<string | Blob | Promise<Blob>>): BuiltBody {
  if (isAsyncIterable(body)) return { content: streamItems(body, format), contentType: format.contentType };
  throw new SDKError("This body is a list of items: an array, an iterable, or an async iterable.");
}

/** Takes no item before it is wanted. */
function streamItems(
  items: AsyncIterable<unknown>,
  format: ItemFormat<string | Blob | Promise<Blob>>,
): ReadableStream<Uint8Array> {
  const chunks = writeItems(items, format);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
      cancel: async () => void (await chunks.return(undefined)),
    },
    { highWaterMark: 0 },
  );
}

async function* writeItems(
  items: AsyncIterable<unknown>,
  { write, end }: ItemFormat<string | Blob | Promise<Blob>>,
): AsyncGenerator<Uint8Array, undefined> {
  for await (const item of items) yield await toBytes(await write(item));
  if (end !== "") yield await toBytes(end);
}

async function toBytes(written: string | Blob): Promise<Uint8Array> {
  return typeof written === "string" ? new TextEncoder().encode(written) : new Uint8Array(await written.arrayBuffer());
}

/** A text is none: its characters are no items. */
export function isIterable(body: unknown): body is Iterable<unknown> {
  return typeof body === "object" && body !== null && Symbol.iterator in body;
}

function isAsyncIterable(body: unknown): body is AsyncIterable<unknown> {
  return typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}
