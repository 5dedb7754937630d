/** What the page is told, by the name of the event. */
export type Send = (event: string, data: unknown) => void;

const encoder = new TextEncoder();

/** Without any event, a comment as often keeps what is between from ending the connection: milliseconds. */
const silence = 15_000;

/** Bytes that may wait for whoever reads them. */
const mostWaiting = 1_048_576;

/**
 * A response of server-sent events, until whoever reads it is gone, or does not keep up. A page that has been slow comes
 * back by itself, as every EventSource does, and is told anew what there is.
 * @param begin sends the first events, and returns what ends the rest
 */
export function createEventStream(begin: (send: Send) => () => void): Response {
  let end = (): void => undefined;
  const source: UnderlyingDefaultSource<Uint8Array> = {
    start(controller) {
      const write = (text: string): void => {
        controller.enqueue(encoder.encode(text));
        if (isBegun && (controller.desiredSize ?? 0) <= 0) {
          end();
          controller.close();
        }
      };
      let isBegun = false; // what there is by then is sent in any case
      const timer = setInterval(write, silence, ":\n\n");
      timer.unref();
      const stop = begin((event, data) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
      isBegun = true;
      end = () => {
        clearInterval(timer);
        stop();
      };
    },
    cancel: () => end(),
  };
  const body = new ReadableStream(source, new ByteLengthQueuingStrategy({ highWaterMark: mostWaiting }));
  return new Response(body, { headers: { "content-type": "text/event-stream", "cache-control": "no-store" } });
}
