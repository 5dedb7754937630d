import { checkVersion, openDispatcher } from "./dispatcher.ts";
import type { ConnectionPlan } from "./options.ts";
import { sendRequest } from "./send-request.ts";

/** The connections of one `fetch`. */
export interface Connections {
  /** Resolves at the headers of the response. */
  send(url: string, init: RequestInit): Promise<Response>;
  /** Ends what is in flight. Resolves once all are closed. */
  destroy(): Promise<void>;
}

/** @see openConnections */
export type OpenConnections = (plan: ConnectionPlan) => Connections;

/** @throws SDKError beside an undici that is older than version 7 */
export function openConnections(plan: ConnectionPlan): Connections {
  checkVersion();
  const own = openDispatcher(plan);
  return {
    send: (url, init) => sendRequest(own, url, init),
    destroy: () => own.destroy(),
  };
}
