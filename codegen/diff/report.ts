import { bumpFor, type Change, nextVersion } from "./change.ts";

/** The changes of one API, by where they were found. */
export interface APIChanges {
  api: string;
  operations: Change[];
  methods: Change[];
  types: Change[];
  /** Overlay entries that no longer apply, operations that none names, and what the client cannot do. */
  notes: string[];
}

/** All that changed, each judged for callers and for readers, the version that makes, and an entry to paste. */
export function reportChanges(release: string, version: string, apis: APIChanges[]): string {
  const all = apis.flatMap(allOf);
  const sections = apis.map(reportAPI).filter((section) => section !== "");
  if (all.length === 0) return [...sections, `Nothing that users see has changed since ${release}.`].join("\n\n");
  const bump = bumpFor(all);
  const next = nextVersion(version, bump);
  const rule = version.startsWith("0.") ? ", which before 1.0.0 makes" : ":";
  return [...sections, `Since ${release}: ${bump}${rule} ${version} → ${next}`, emitEntry(next, apis)].join("\n\n");
}

function allOf({ operations, methods, types }: APIChanges): Change[] {
  return [...operations, ...methods, ...types];
}

function reportAPI({ api, operations, methods, types, notes }: APIChanges): string {
  const parts = Object.entries({ Operations: operations, Methods: methods, Types: types })
    .filter(([, changes]) => changes.length > 0)
    .map(([title, changes]) => [`${title} of ${api}`, ...changes.map(reportChange)].join("\n"));
  const noted = notes.length === 0 ? [] : [[`Notes on ${api}`, ...notes.map((note) => `  ${note}`)].join("\n")];
  return [...parts, ...noted].join("\n\n");
}

function reportChange({ subject, what, callers, readers }: Change): string {
  if (callers === "typed") return `  judged by its types, below      ${subject}: ${what}`;
  return `  callers ${callers.padEnd(6)}  readers ${readers.padEnd(6)}  ${subject}: ${what}`;
}

/** An entry for CHANGELOG.md: what users see of methods and types, and of operations what those do not show. */
function emitEntry(version: string, apis: APIChanges[]): string {
  const all = apis.flatMap((changes) => allOf(changes).map((change) => ({ ...change, api: changes.api })));
  const sections: [title: string, belongs: (change: Change) => boolean][] = [
    ["Breaks code that calls", ({ callers }) => callers === "breaks"],
    ["Breaks code that reads answers", ({ callers, readers }) => callers !== "breaks" && readers === "breaks"],
    ["Added", (change) => !breaks(change) && (change.callers === "adds" || change.readers === "adds")],
    ["Changed", ({ callers, readers }) => callers === "same" && readers === "same"],
  ];
  const printed = sections.flatMap(([title, belongs]) => {
    const lines = all.filter(belongs).map(({ api, subject, what }) => `- ${api}: \`${subject}\` ${what}.`);
    return lines.length === 0 ? [] : [`### ${title}\n\n${lines.join("\n")}`];
  });
  return [`## ${version}`, ...printed].join("\n\n");
}

function breaks({ callers, readers }: Change): boolean {
  return callers === "breaks" || readers === "breaks";
}
