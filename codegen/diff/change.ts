/**
 * What a change does to people who are up to date with the release before it. `typed`: what it does to the types says,
 * and that is judged by itself.
 */
export type Verdict = "breaks" | "adds" | "same" | "typed";

export interface Change {
  /** What is touched: `GET /v1/accounts`, `account.list`, `AccountListParams`. */
  readonly subject: string;
  /** What happened to it, as the end of a sentence that begins with the subject. */
  readonly what: string;
  /** For code that passes values in. */
  readonly callers: Verdict;
  /** For code that reads what comes back. */
  readonly readers: Verdict;
}

export type Bump = "major" | "minor" | "patch";

/** Before 1.0.0, what breaks raises the middle number of the version, and all else the last. */
export function bumpFor(version: string, changes: readonly Change[]): Bump {
  const verdicts = changes.flatMap(({ callers, readers }) => [callers, readers]);
  const isStable = !version.startsWith("0.");
  if (verdicts.includes("breaks")) return isStable ? "major" : "minor";
  return isStable && verdicts.includes("adds") ? "minor" : "patch";
}

export function nextVersion(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (bump === "major") return `${major + 1}.0.0`;
  return bump === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
