/** What a call remembers while it runs. */
export interface Progress {
  attempts: number;
  mayHaveBeenApplied: boolean;
  /** The caller reads the body: the call ends when the headers are there. */
  bodyIsCallers: boolean;
}

export function newProgress(): Progress {
  return { attempts: 0, mayHaveBeenApplied: false, bodyIsCallers: false };
}
