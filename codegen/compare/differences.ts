import ts from "typescript";
import type { CheckedTypes, TypePair } from "./check-types.ts";

/** Where two types of a schema cannot stand for each other. */
export interface Difference {
  readonly schema: string;
  /** From the schema on: `owner.tags[]`; empty for the schema itself. */
  readonly member: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Where the types of the same schemas disagree: each difference at the schema and member where it comes from. */
export function findDifferences({ checker, pairs }: CheckedTypes): Difference[] {
  const known = new KnownPairs(pairs);
  return pairs.flatMap((pair) => new Comparison(checker, known, pair.schema).compareSchema(pair));
}

/** Which schema has a pair of types first: what refers to it does not repeat its differences. */
class KnownPairs {
  readonly #owners = new Map<ts.Type, Map<ts.Type, string>>();

  constructor(pairs: readonly TypePair[]) {
    for (const { schema, ours, theirs } of pairs) {
      const owners = this.#owners.get(ours) ?? new Map<ts.Type, string>();
      if (theirs !== undefined && !owners.has(theirs)) this.#owners.set(ours, owners.set(theirs, schema));
    }
  }

  owner(ours: ts.Type, theirs: ts.Type): string | undefined {
    return this.#owners.get(ours)?.get(theirs);
  }
}

type Place = readonly string[];

class Comparison {
  readonly #checker: ts.TypeChecker;
  readonly #known: KnownPairs;
  readonly #schema: string;
  #reliesOnOthers = false;

  constructor(checker: ts.TypeChecker, known: KnownPairs, schema: string) {
    this.#checker = checker;
    this.#known = known;
    this.#schema = schema;
  }

  compareSchema({ ours, theirs }: TypePair): Difference[] {
    if (theirs === undefined) return [this.#difference([], this.#text(ours), "no such type")];
    return this.#compare(ours, theirs, []);
  }

  #compare(ours: ts.Type, theirs: ts.Type, place: Place): Difference[] {
    if (this.#agree(ours, theirs, place)) return [];
    const [a, b] = [partsOf(ours), partsOf(theirs)];
    const onlyOurs = a.filter((one) => !b.some((other) => this.#agree(one, other, place)));
    const onlyTheirs = b.filter((other) => !a.some((one) => this.#agree(one, other, place)));
    const [one, ...more] = onlyOurs;
    const [other, ...others] = onlyTheirs;
    const inner = one && other && more.length + others.length === 0 ? this.#compareInside(one, other, place) : [];
    const isExplained = inner.length > 0 || (this.#reliesOnOthers && onlyOurs.length === onlyTheirs.length);
    return isExplained ? inner : [this.#difference(place, this.#text(ours), this.#text(theirs))];
  }

  /** Whether each can stand for the other, or another schema tells of the difference. */
  #agree(ours: ts.Type, theirs: ts.Type, place: Place): boolean {
    const owner = this.#known.owner(ours, theirs);
    if (owner !== undefined && (place.length > 0 || owner !== this.#schema)) {
      this.#reliesOnOthers = true;
      return true;
    }
    return this.#checker.isTypeAssignableTo(ours, theirs) && this.#checker.isTypeAssignableTo(theirs, ours);
  }

  #compareInside(ours: ts.Type, theirs: ts.Type, place: Place): Difference[] {
    if (place.length === deepest) return [];
    const items = [ours, theirs].map((type) => this.#itemOf(type));
    if (items[0] !== undefined && items[1] !== undefined) return this.#compare(items[0], items[1], [...place, "[]"]);
    if (!this.#hasMembers(ours) || !this.#hasMembers(theirs)) return [];
    const names = new Set([...ours.getProperties(), ...theirs.getProperties()].map(({ name }) => name));
    const members = [...names].flatMap((name) => this.#compareMember(ours, theirs, name, [...place, `.${name}`]));
    return [...members, ...this.#compareOthers(ours, theirs, [...place, "[key]"])];
  }

  #compareMember(ours: ts.Type, theirs: ts.Type, name: string, place: Place): Difference[] {
    const [a, b] = [ours.getProperty(name), theirs.getProperty(name)];
    const [isOptional, isOptionalThere] = [a, b].map((one) => one === undefined || isOptionalMember(one));
    if (isOptional !== isOptionalThere) return [this.#difference(place, this.#memberText(a), this.#memberText(b))];
    return a === undefined || b === undefined
      ? []
      : this.#compare(this.#checker.getTypeOfSymbol(a), this.#checker.getTypeOfSymbol(b), place);
  }

  /** Members without a name of their own. */
  #compareOthers(ours: ts.Type, theirs: ts.Type, place: Place): Difference[] {
    const [a, b] = [ours.getStringIndexType(), theirs.getStringIndexType()];
    if (a !== undefined && b !== undefined) return this.#compare(a, b, place);
    if (a === b) return [];
    return [this.#difference(place, a ? this.#text(a) : noMember, b ? this.#text(b) : noMember)];
  }

  /** Those of arrays and tuples are JavaScript's own. */
  #hasMembers(type: ts.Type): boolean {
    return isObject(type) && !this.#checker.isArrayType(type) && !this.#checker.isTupleType(type);
  }

  #itemOf(type: ts.Type): ts.Type | undefined {
    return this.#checker.isArrayType(type) ? type.getNumberIndexType() : undefined;
  }

  #memberText(member: ts.Symbol | undefined): string {
    if (member === undefined) return noMember;
    const text = this.#text(this.#checker.getTypeOfSymbol(member));
    if (!isOptionalMember(member)) return `${member.name}: ${text}`;
    return `${member.name}?: ${text.replace(/ \| undefined$/, "")}`; // the question mark says so
  }

  #text(type: ts.Type): string {
    return this.#checker.typeToString(type, undefined, ts.TypeFormatFlags.InTypeAlias);
  }

  #difference(place: Place, ours: string, theirs: string): Difference {
    return { schema: this.#schema, member: place.join("").replace(/^\./, ""), ours, theirs };
  }
}

const noMember = "no such member";

/** Types that two engines unroll differently would lead on without end. */
const deepest = 8;

function partsOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

function isObject(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.Object) !== 0 || type.isIntersection();
}

function isOptionalMember(member: ts.Symbol): boolean {
  return (member.flags & ts.SymbolFlags.Optional) !== 0;
}
