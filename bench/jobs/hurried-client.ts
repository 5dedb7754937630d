import { SDKError } from "lightfield-wootiv";
import { Lightfield } from "lightfield-wootiv/lightfield";

/** A client without pacing, which soon gives up on a request. */
export function hurriedClient(): Lightfield {
  return new Lightfield({ apiKey: "sk_lf_sandbox", pacing: false, timeout: 500, maxRetries: 4, logLevel: "off" });
}

/** Starts again where the server fails it, as whoever supervises a program does. */
export async function supervise<T>(start: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await start();
    } catch (error) {
      if (!(error instanceof SDKError)) throw error;
    }
  }
}
