import { SDKError } from "../platform/errors.ts";

/** What a call remembers while it runs. */
export interface CallState {
  attempts: number;
  mayHaveBeenApplied: boolean;
  /** The caller reads the body: the call ends when the headers are there. */
  callerReadsBody: boolean;
}

export function newCallState(): CallState {
  return { attempts: 0, mayHaveBeenApplied: false, callerReadsBody: false };
}

/** The error, with how far its call had come. Foreign errors, which are defects, pass as they are. */
export function withCallState(error: unknown, state: Omit<CallState, "callerReadsBody">): unknown {
  if (!(error instanceof SDKError)) return error;
  return Object.assign(error, { attempts: state.attempts, mayHaveBeenApplied: state.mayHaveBeenApplied });
}
