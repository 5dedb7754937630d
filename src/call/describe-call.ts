import type { CallDescription } from "../settings/events.ts";
import type { Call, CallState } from "./call.ts";

const descriptions = new WeakMap<CallState, CallDescription>();

/** What events and middleware are told of a call: one object for all of them, so that they can keep notes by it. */
export function describeCall(state: CallState, call: Pick<Call, "name" | "method" | "path">): CallDescription {
  const description = descriptions.get(state) ?? newDescription(call);
  descriptions.set(state, description);
  return description;
}

function newDescription({ name, method, path }: Pick<Call, "name" | "method" | "path">): CallDescription {
  const dot = name?.lastIndexOf(".") ?? -1;
  const pathOfDocument = path.replace(/\?.*/s, "");
  return {
    operation: `${method} ${pathOfDocument}`,
    method,
    path: pathOfDocument,
    resource: name?.slice(0, dot),
    methodName: name?.slice(dot + 1),
  };
}
