import type { EventProgress } from "./event-progress.ts";
import { parseEvents } from "./parse-events.ts";
import type { FeedEvents } from "./parse-events.ts";
import { parseItem, tooLarge } from "./item-reader.ts";
import type { ItemReader } from "./item-reader.ts";
import type { ServerSentEvent, StreamFormat } from "./stream-call.ts";

export interface EventOptions {
  /** Characters of one event. */
  readonly limit: number;
  /** The data that ends the stream. */
  readonly end: string | undefined;
  readonly progress: EventProgress;
}

/** Reads server-sent events. One without a blank line after it is none, as the standard has it. */
export class EventReader implements ItemReader {
  isOver = false;
  readonly #itemOf: (event: ServerSentEvent) => unknown;
  readonly #options: EventOptions;
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true }); // the parser drops it
  readonly #feed: FeedEvents;

  constructor(format: StreamFormat, options: EventOptions) {
    this.#itemOf = itemOf(format);
    this.#options = options;
    this.#feed = parseEvents(options.limit, options.progress);
  }

  *read(bytes: Uint8Array): Generator<unknown> {
    const { limit, end, progress } = this.#options;
    const { events, isTooLarge } = this.#feed(this.#decoder.decode(bytes, { stream: true }));
    for (const event of events) {
      if (longestField(event) > limit) throw tooLarge(limit);
      if (event.data === end) this.isOver = true;
      if (this.isOver) return;
      if (progress.take(event.id)) yield this.#itemOf(event);
    }
    if (isTooLarge) throw tooLarge(limit);
  }

  end(): Iterable<unknown> {
    return [];
  }
}

function longestField({ data, event = "", id = "" }: ServerSentEvent): number {
  return Math.max(data.length, event.length, id.length);
}

function itemOf(format: StreamFormat): (event: ServerSentEvent) => unknown {
  if (format === "json-data") return ({ data }) => parseItem(data);
  if (format === "text-data") return ({ data }) => data;
  if (format === "json-events") return withParsedData;
  if (typeof format !== "object") return (event) => event;
  const names = new Set(format.jsonEvents);
  return (event) => (names.has(event.event ?? "message") ? withParsedData(event) : event);
}

function withParsedData(event: ServerSentEvent): unknown {
  return { ...event, data: parseItem(event.data) };
}
