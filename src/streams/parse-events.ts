import { createParser } from "eventsource-parser";
import type { EventProgress } from "./event-progress.ts";
import type { ServerSentEvent } from "./stream-call.ts";

/** The events that are whole with a further text. */
export type FeedEvents = (text: string) => {
  readonly events: readonly ServerSentEvent[];
  readonly isTooLarge: boolean;
};

/** `data: ` or `event: `, which the parser counts as well. */
const longestPrefix = 7;

/**
 * Parses events, and notes what they say of the stream.
 *
 * The parser reports a `retry` at once, and not with the event that it stands in. So from the first one on it gets a line
 * at a time: a blank one ends the event, whether or not it has data.
 */
export function parseEvents(limit: number, progress: Pick<EventProgress, "lastEventID" | "retry">): FeedEvents {
  let events: ServerSentEvent[] = [];
  let isTooLarge = false;
  let retry: number | undefined;
  let tail = "";
  let tellsRetry = false;
  const parser = createParser({
    maxBufferSize: limit + longestPrefix,
    onEvent: ({ event, data, id }) => events.push(buildEvent(event, data, id, retry)),
    onId: (id) => void (progress.lastEventID = id),
    onRetry: (milliseconds) => void (progress.retry = retry = milliseconds),
    onError: ({ type }) => void (isTooLarge ||= type === "max-buffer-size-exceeded"),
  });

  function feedLines(text: string): void {
    let last = tail.at(-1) ?? "\n";
    for (const line of text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? []) {
      if (isTooLarge) return;
      parser.feed(line);
      const isRestOfLineEnd = last === "\r" && line === "\n";
      if (/^[\r\n]/.test(line) && /[\r\n]/.test(last) && !isRestOfLineEnd) retry = undefined;
      last = line.slice(-1);
    }
  }

  return (text) => {
    events = [];
    tellsRetry ||= `${tail}${text}`.includes("retry");
    if (tellsRetry) feedLines(text);
    else parser.feed(text);
    tail = `${tail}${text}`.slice(-4);
    return { events, isTooLarge };
  };
}

function buildEvent(
  event: string | undefined,
  data: string,
  id: string | undefined,
  retry: number | undefined,
): ServerSentEvent {
  return {
    ...(event !== undefined && { event }),
    data,
    ...(id !== undefined && { id }),
    ...(retry !== undefined && { retry }),
  };
}
