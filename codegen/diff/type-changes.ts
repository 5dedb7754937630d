import ts from "typescript";
import { receivedTypes, sentTypes } from "./public-names.ts";
import type { PublicNames } from "./public-names.ts";
import { runtimeTypes } from "../schemas/runtime-types.ts";
import type { Change, Verdict } from "./change.ts";
import { currentName } from "./method-changes.ts";

/**
 * Types that came, went or changed. The compiler is the judge: callers are safe while what they could pass before is
 * still taken, readers while what they get now is what they could get before.
 */
export function compareTypes(before: PublicNames, after: PublicNames): Change[] {
  const removed = Object.keys(before.types).filter((name) => after.types[name] === undefined);
  const added = Object.keys(after.types).filter((name) => before.types[name] === undefined);
  const changed = Object.keys(after.types).filter(
    (name) => before.types[name] !== undefined && before.types[name] !== after.types[name],
  );
  const renamedTo = new Map(removed.map((name) => [name, currentName(name, before.types, after.types)]));
  return [
    ...removed.map((subject): Change => {
      const name = renamedTo.get(subject);
      const what = name === subject ? "is gone" : `is now called ${name}`;
      return { subject, what, callers: "breaks", readers: "breaks" };
    }),
    ...added
      .filter((name) => ![...renamedTo.values()].includes(name))
      .map((subject): Change => ({ subject, what: "is new", callers: "adds", readers: "same" })),
    ...judge(changed, before, after),
  ];
}

function judge(changed: string[], before: PublicNames, after: PublicNames): Change[] {
  const sent = sentTypes(after);
  const received = receivedTypes(after);
  const isUnsafe = findUnsafe(changed, before.types, after.types);
  return changed.flatMap((subject) => {
    const isUnused = !sent.has(subject) && !received.has(subject);
    const members = compareInside(before.types[subject] ?? "", after.types[subject] ?? "");
    const loses = members.some(({ isGone }) => isGone);
    const gains = members.some(({ isNew }) => isNew);
    const verdict = (breaks: boolean): Verdict => (breaks ? "breaks" : gains ? "adds" : "same");
    return {
      subject,
      what: members.map(({ what }) => what).join("; ") || "is written differently",
      // Code that names a property which is gone no longer compiles, although its type would fit.
      callers: sent.has(subject) || isUnused ? verdict(loses || isUnsafe(`sent${subject}`)) : "same",
      readers: received.has(subject) || isUnused ? verdict(loses || isUnsafe(`read${subject}`)) : "same",
    };
  });
}

/** Compiles an assignment in either direction for each type that changed. Others count as they are now on both sides. */
function findUnsafe(
  changed: string[],
  before: PublicNames["types"],
  after: PublicNames["types"],
): (name: string) => boolean {
  const lines = [
    "export {};",
    ...runtimeTypes.map((name) => `type ${name} = ${standIns[name]};`),
    ...Object.entries({ ...before, ...after }).map(([name, type]) => `type ${name} = ${type};`),
    ...changed.flatMap((name) => [
      `type Before${name} = ${before[name]}; declare const before${name}: Before${name}; declare const after${name}: ${name};`,
      `export const sent${name}: ${name} = before${name};`,
      `export const read${name}: Before${name} = after${name};`,
    ]),
  ];
  const errors = compile(lines.join("\n")).map((line) => /^export const ([^:]+):/.exec(lines[line] ?? "")?.[1]);
  return (name) => errors.includes(name);
}

/** What the types of the runtime come to. */
const standIns: Readonly<Record<(typeof runtimeTypes)[number], string>> = {
  OpenNumber: "number & {}",
  OpenString: "string & {}",
  Uploadable: "{ readonly size: number }",
  WordKey: "`_${string}`",
};

/** The lines with errors. */
function compile(text: string): number[] {
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts"], // without the DOM's, which take most of the time
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  const source = ts.createSourceFile("types.ts", text, ts.ScriptTarget.ES2022);
  host.getSourceFile = (name, ...rest) => (name === "types.ts" ? source : getSourceFile(name, ...rest));
  const program = ts.createProgram(["types.ts"], options, host);
  return program
    .getSemanticDiagnostics(source)
    .map(({ start = 0 }) => source.getLineAndCharacterOfPosition(start).line);
}

interface MemberChange {
  what: string;
  isNew: boolean;
  /** A property that code may name. */
  isGone: boolean;
}

/** What is different inside: properties of an object, or variants of a union. */
function compareInside(before: string, after: string): MemberChange[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const changes: MemberChange[] = [];
  for (const [name, type] of now) {
    const was = old.get(name);
    if (was === undefined) {
      changes.push({ what: `has a new ${name}`, isNew: true, isGone: false });
    } else if (was !== type) {
      changes.push({ what: `${name} is ${type}, no longer ${was}`, isNew: listsMore(was, type), isGone: false });
    }
  }
  const removed = [...old.keys()].filter((name) => !now.has(name));
  return [
    ...changes,
    ...removed.map((name) => ({ what: `no longer has ${name}`, isNew: false, isGone: old.get(name) !== variantMark })),
  ];
}

/** Whether a type names a value that it did not name before. */
function listsMore(before: string, after: string): boolean {
  const known = new Set(valuesIn(before));
  return valuesIn(after).some((value) => !known.has(value));
}

/** Texts and numbers. */
function valuesIn(type: string): readonly string[] {
  return type.match(/"(?:[^"\\]|\\.)*"|(?<![\w$.])-?\d[\d.]*/g) ?? [];
}

/** What stands for the type of a variant, which has no name. */
const variantMark = "a variant";

/** By the text of a property or variant, what it is. */
function partsOf(text: string): Map<string, string> {
  const source = ts.createSourceFile("type.ts", `type T = ${text};`, ts.ScriptTarget.ES2022, true);
  const [alias] = source.statements;
  const type = alias !== undefined && ts.isTypeAliasDeclaration(alias) ? alias.type : undefined;
  if (type === undefined) return new Map();
  const variants = ts.isUnionTypeNode(type) ? [...type.types] : [type];
  return new Map(
    variants.flatMap((variant) =>
      ts.isTypeLiteralNode(variant) ? propertiesOf(variant) : [[variant.getText(), variantMark]],
    ),
  );
}

function propertiesOf(literal: ts.TypeLiteralNode): [name: string, type: string][] {
  return literal.members.filter(ts.isPropertySignature).map(({ name, questionToken, type }) => {
    const wireName = ts.isStringLiteral(name) ? name.text : name.getText();
    return [
      `\`${wireName}\``,
      `${questionToken === undefined ? "required" : "optional"} ${type?.getText() ?? "unknown"}`,
    ];
  });
}
