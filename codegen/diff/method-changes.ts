import type { PublicMethod, PublicNames } from "./public-names.ts";
import type { Change, Verdict } from "./change.ts";

/** Methods that came, went, moved, or take or give something else. */
export function compareMethods(before: PublicNames, after: PublicNames): Change[] {
  const isKept = (name: string): boolean => isSameOperation(before.methods[name], after.methods[name]);
  const removed = Object.keys(before.methods).filter((name) => !isKept(name));
  const added = Object.keys(after.methods).filter((name) => !isKept(name));
  const renamedTo = new Map(
    removed.flatMap((name) => {
      const other = added.find((one) => isSameOperation(before.methods[name], after.methods[one]));
      return other === undefined ? [] : [[name, other]];
    }),
  );
  const kept = Object.keys(before.methods).filter(isKept);
  return [
    ...removed.map((name) => describeLoss(name, renamedTo.get(name))),
    ...added
      .filter((name) => ![...renamedTo.values()].includes(name))
      .map((name): Change => ({
        subject: name,
        what: `is new: ${after.methods[name]?.operation}`,
        callers: "adds",
        readers: "same",
      })),
    ...[...kept.map((name): [string, string] => [name, name]), ...renamedTo].flatMap(([old, name]) =>
      compareMethod(name, before.methods[old], after.methods[name], before.types, after.types),
    ),
  ];
}

function isSameOperation(before: PublicMethod | undefined, after: PublicMethod | undefined): boolean {
  return before !== undefined && before.operation === after?.operation;
}

function describeLoss(subject: string, renamedTo: string | undefined): Change {
  const what = renamedTo === undefined ? "is gone" : `is now called ${renamedTo}`;
  return { subject, what, callers: "breaks", readers: "same" };
}

type Types = PublicNames["types"];

function compareMethod(
  subject: string,
  before: PublicMethod | undefined,
  after: PublicMethod | undefined,
  typesBefore: Types,
  typesAfter: Types,
): Change[] {
  if (before === undefined || after === undefined) return [];
  // A type that only has another name is a change of that type, and reported there.
  const rename = (text: string): string =>
    text.replace(/[\p{ID_Continue}$]+/gu, (name) => currentName(name, typesBefore, typesAfter));
  const response: Change[] =
    rename(before.returns) === after.returns
      ? []
      : [
          {
            subject,
            what: `returns ${after.returns}, no longer ${before.returns}`,
            callers: "same",
            readers: judgeReturnType(before.returns),
          },
        ];
  const parameters = compareParameters(before.parameters.map(rename).map(parse), after.parameters.map(parse));
  return [...parameters.map(({ what, callers }): Change => ({ subject, what, callers, readers: "same" })), ...response];
}

/** What a type is called now: by the name of a new type with the text of one that is gone, or else as before. */
export function currentName(name: string, before: Types, after: Types): string {
  const text = Object.hasOwn(before, name) ? before[name] : undefined;
  if (text === undefined || Object.hasOwn(after, name)) return name;
  return Object.keys(after).find((other) => after[other] === text && !Object.hasOwn(before, other)) ?? name;
}

/** Code that awaited nothing reads nothing. */
function judgeReturnType(before: string): Verdict {
  return before === "APIPromise<void>" ? "adds" : "breaks";
}

interface Parameter {
  name: string;
  type: string;
  isOptional: boolean;
}

/** `query: AccountListParams = {}` */
function parse(parameter: string): Parameter {
  const [, name = "", mark, type = "", initial] = /^([^:?]+)(\?)?: (.*?)( = \{\})?$/.exec(parameter) ?? [];
  return { name, type, isOptional: mark !== undefined || initial !== undefined };
}

function compareParameters(before: Parameter[], after: Parameter[]): { what: string; callers: Verdict }[] {
  const changes: { what: string; callers: Verdict }[] = [];
  for (const [index, parameter] of after.entries()) {
    const old = before[index];
    const { name, type, isOptional } = parameter;
    const oldIndex = before.findIndex((one) => one.name === name);
    if (old === undefined && oldIndex === -1) {
      changes.push({
        what: `takes ${isOptional ? "an optional" : "a"} ${name}`,
        callers: isOptional ? "adds" : "breaks",
      });
    } else if (old?.name !== name && oldIndex !== -1) {
      changes.push({ what: `takes ${name} in another position`, callers: "breaks" });
    } else if (old !== undefined && old.type !== type) {
      changes.push({ what: `takes ${name} as ${type}, no longer ${old.type}`, callers: "breaks" });
    } else if (old !== undefined && old.isOptional !== isOptional) {
      changes.push({
        what: `${isOptional ? "no longer needs" : "needs"} ${name}`,
        callers: isOptional ? "adds" : "breaks",
      });
    }
  }
  const removed = before.filter((old, index) => index >= after.length && !after.some(({ name }) => name === old.name));
  return [...changes, ...removed.map(({ name }) => ({ what: `no longer takes ${name}`, callers: "breaks" as const }))];
}
