/** What the page is told, by the name of the event. */
export type Send = (event: string, data: unknown) => void;

const encoder = new TextEncoder();

/** Without any event, a comment as often keeps what is between from ending the connection: milliseconds. */
const silence = 15_000;

/**
 * A response of server-sent events, until whoever reads it is gone.
 * @param begin sends the first events, and returns what ends the rest
 */
export function createEventStream(begin: (send: Send) => () => void): Response {
  let end = (): void => undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (text: string): void => controller.enqueue(encoder.encode(text));
      const timer = setInterval(write, silence, ":\n\n");
      timer.unref();
      const stop = begin((event, data) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
      end = () => {
        clearInterval(timer);
        stop();
      };
    },
    cancel: () => end(),
  });
  return new Response(body, { headers: { "content-type": "text/event-stream", "cache-control": "no-store" } });
}
