import { subjectOf } from "./facts.ts";
import type { Fact } from "./facts.ts";

/** One difference between two states of a workspace. */
export interface WorkspaceChange {
  /** `account.seats` */
  readonly subject: string;
  /** `NUMBER is now TEXT` */
  readonly change: string;
  /** Whether a program that used it no longer works, or no longer compiles. */
  readonly breaks: boolean;
}

/** What has changed in a workspace, and whether it breaks callers. */
export function compareFacts(before: readonly Fact[], after: readonly Fact[]): WorkspaceChange[] {
  const old = bySubject(before);
  const current = bySubject(after);
  const subjects = [...new Set([...old.keys(), ...current.keys()])].sort();
  return subjects.flatMap((subject) => compareFact(subject, old.get(subject), current.get(subject)));
}

function bySubject(facts: readonly Fact[]): Map<string, Fact> {
  return new Map(facts.map((fact) => [subjectOf(fact), fact]));
}

function compareFact(subject: string, before: Fact | undefined, after: Fact | undefined): WorkspaceChange[] {
  if (after === undefined) return [{ subject, change: "is gone", breaks: true }];
  if (before === undefined) return [{ subject, change: "is new", breaks: false }];
  return [
    ...compareText(subject, "", before.type, after.type),
    ...(before.readOnly !== after.readOnly
      ? [
          {
            subject,
            change: after.readOnly ? "is now read-only" : "can now be written",
            breaks: after.readOnly === true,
          },
        ]
      : []),
    ...compareText(subject, "filter ", before.slug && `$${before.slug}`, after.slug && `$${after.slug}`),
    ...compareOptions(subject, before.options ?? {}, after.options ?? {}),
  ];
}

function compareText(subject: string, what: string, before = "none", after = "none"): WorkspaceChange[] {
  return before === after ? [] : [{ subject, change: `${what}${before} is now ${after}`, breaks: before !== "none" }];
}

type Options = NonNullable<Fact["options"]>;

function compareOptions(subject: string, before: Options, after: Options): WorkspaceChange[] {
  const old = namesByID(before);
  const current = namesByID(after);
  const gone = new Set([...old].flatMap(([id, name]) => (current.has(id) ? [] : [name])));
  const added = new Set([...current].flatMap(([id, name]) => (old.has(id) ? [] : [name])));
  return [...new Set([...old.keys(), ...current.keys()])].flatMap((id): WorkspaceChange[] => {
    const [was, is] = [old.get(id), current.get(id)];
    if (was === is) return [];
    const option = `option ${JSON.stringify(was ?? is)}`;
    if (was !== undefined && is !== undefined) {
      return [{ subject, change: `${option} is now ${JSON.stringify(is)}`, breaks: true }];
    }
    if (was !== undefined) {
      return [{ subject, change: `${option} ${added.has(was) ? "has another ID" : "is gone"}`, breaks: true }];
    }
    return is !== undefined && gone.has(is) ? [] : [{ subject, change: `${option} is new`, breaks: false }];
  });
}

function namesByID(options: Options): Map<string, string> {
  return new Map(Object.entries(options).map(([name, id]) => [id, name]));
}
