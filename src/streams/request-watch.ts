import { keyRedactor } from "../auth/redact-key.ts";
import type { SentRequest } from "../auth/scheme.ts";
import type { Redact } from "../platform/redact.ts";
import type { Middleware } from "../settings/middleware.ts";
import type { Settings } from "../settings/settings.ts";
import type { StreamCall } from "./stream-call.ts";

/** Sees what a call sends. A stream may quote the key long after that, and its errors must not. */
export class RequestWatch {
  readonly #settings: Settings;
  readonly #call: Pick<StreamCall, "method" | "path">;
  #sent: SentRequest = { url: "", headers: {} };

  constructor(settings: Settings, call: Pick<StreamCall, "method" | "path">) {
    this.#settings = settings;
    this.#call = call;
  }

  /** To run last. */
  get middleware(): Middleware {
    const watch: Middleware = (attempt, next) => {
      this.#sent = { url: attempt.url, headers: Object.fromEntries(attempt.headers) };
      return next();
    };
    return Object.assign(watch, { seesCredentials: true });
  }

  get redact(): Redact {
    const { method, path } = this.#call;
    return keyRedactor(this.#sent, this.#settings.keys?.settingsFor(this.#settings, method, path) ?? this.#settings);
  }
}
