import { describeReceived, pointerOf } from "../platform/finding.ts";
import type { Finding } from "../platform/finding.ts";
import type { Formats } from "./formats.ts";

/** A step from a value to one inside it. */
export type Step = string | number;

/** What one alternative of several has found. */
export interface Trial {
  readonly findings: readonly Finding[];
  readonly evaluated: Set<string> | undefined;
}

/** A check under way: where it is, and what it has found. */
export class Run {
  readonly formats: Formats;
  findings: Finding[] = [];
  /** The members of the object at hand that some part of its schema knows. `undefined`: nobody asks. */
  evaluated: Set<string> | undefined;
  /** Whether a member counts as known that only an alternative knows which does not hold. */
  isGenerous = false;
  readonly #path: Step[] = [];
  #depth = 0;

  constructor(formats: Formats) {
    this.formats = formats;
  }

  /** Checks a value inside the one at hand. */
  enter(step: Step, check: Check, value: unknown): void {
    const { evaluated } = this;
    this.evaluated = undefined;
    this.#path[this.#depth++] = step;
    check(value, this);
    this.#depth -= 1;
    this.evaluated = evaluated;
  }

  fail(expected: string, value: unknown): void {
    this.add("invalid", expected, value);
  }

  add(kind: Finding["kind"], expected: string, value: unknown, step?: Step, nearest?: string): void {
    const path = this.#path.slice(0, this.#depth);
    if (step !== undefined) path.push(step);
    this.findings.push({ kind, path, expected, received: describeReceived(value), ...(nearest && { nearest }) });
  }

  /** Whether something was found at the value at hand rather than inside it. */
  isHere({ path }: Finding): boolean {
    return path.length === this.#depth;
  }

  /** What an alternative wants inside the value at hand: `a value at /name and a number at /age`. */
  describe({ findings }: Trial): string {
    const wrong = findings.filter(({ kind }) => kind === "invalid");
    return wrong.map(({ expected, path }) => `${expected} at ${pointerOf(path.slice(this.#depth))}`).join(" and ");
  }

  /** Checks the value at hand, and keeps what is found apart. */
  attempt(check: Check, value: unknown): Trial {
    const { findings, evaluated } = this;
    this.findings = [];
    this.evaluated = evaluated && new Set();
    check(value, this);
    const trial = { findings: this.findings, evaluated: this.evaluated };
    this.findings = findings;
    this.evaluated = evaluated;
    return trial;
  }

  /** Lets what an alternative has found count. */
  adopt({ findings, evaluated }: Trial): void {
    this.findings.push(...findings);
    for (const name of evaluated ?? []) this.evaluated?.add(name);
  }
}

/** Adds to a run what is wrong with a value. */
export type Check = (value: unknown, run: Run) => void;
