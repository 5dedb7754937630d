/**
 * What a change does to people who are up to date with the release before it. `typed`: what it does to the types says,
 * and that is judged by itself.
 */
export type Verdict = "breaks" | "adds" | "same" | "typed";

export interface Change {
  /** What is touched: `GET /v1/accounts`, `account.list`, `AccountListParams`. */
  subject: string;
  /** What happened to it, as the end of a sentence that begins with the subject. */
  what: string;
  /** For code that passes values in. */
  callers: Verdict;
  /** For code that reads what comes back. */
  readers: Verdict;
}

type Bump = "major" | "minor" | "patch";

export function bumpFor(changes: Change[]): Bump {
  const verdicts = changes.flatMap(({ callers, readers }) => [callers, readers]);
  if (verdicts.includes("breaks")) return "major";
  return verdicts.includes("adds") ? "minor" : "patch";
}

/** Before 1.0.0, what breaks raises the middle number, and all else the last. */
export function nextVersion(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  const places = {
    major: `${major + 1}.0.0`,
    minor: `${major}.${minor + 1}.0`,
    patch: `${major}.${minor}.${patch + 1}`,
  };
  if (major > 0) return places[bump];
  return bump === "major" ? places.minor : places.patch;
}
