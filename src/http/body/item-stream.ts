import { SDKError } from "../../platform/errors.ts";
import type { BuiltBody } from "./body.ts";

/** How the items of a body are written one after the other. */
export interface ItemFormat {
  readonly contentType: string;
  readonly write: (item: unknown) => string | Blob;
  /** What stands after the last one. */
  readonly end: string;
}

/**
 * A body of items. Those of an array, or of another iterable, are in memory, so that a retry can send them again; those of
 * an async iterable are sent as they come, once.
 * @throws SDKError for what is no iterable
 */
export function buildItems(body: unknown, { contentType, write, end }: ItemFormat): BuiltBody {
  const content = isIterable(body) ? new Blob([...Array.from(body, write), end]) : streamItems(body, write, end);
  return { content, contentType };
}

/** What is written for an item, or will be. */
type Write = (item: unknown) => string | Blob | Promise<Blob>;

/** The items of an async iterable as they come. Takes none before it is wanted. */
export function streamItems(items: unknown, write: Write, end: string): ReadableStream<Uint8Array> {
  if (!isAsyncIterable(items)) {
    throw new SDKError("This body is a list of items: an array, an iterable, or an async iterable.");
  }
  const chunks = writeItems(items, write, end);
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
  write: Write,
  end: string,
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
