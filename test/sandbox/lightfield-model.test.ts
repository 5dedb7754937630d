import fc from "fast-check";
import { expect, test } from "vitest";
import { Lightfield } from "../../generated/lightfield/index.ts";
import { createSandbox } from "../../src/sandbox/index.ts";

/** What the test believes of an account; all of them make up the model. */
interface Known {
  id: string;
  $name: string;
  seats: number | null;
  isPartner: boolean | null;
  $website: string[] | null;
}

type Values = Omit<Known, "id">;

const text = fc.constantFrom("", "a", "ab", "abc", "b", "B", "ä b", "50% [x]&y=z");
const values = fc.record<Values>({
  $name: text,
  seats: fc.option(fc.constantFrom(-1, 0, 0.5, 1, 2, 10)),
  isPartner: fc.option(fc.boolean()),
  $website: fc.option(fc.array(fc.constantFrom("a.example.com", "b.example.com", "ab.example.org"), { maxLength: 2 })),
});

interface Filter {
  key: string;
  operator: string;
  isNegated: boolean;
  value: string;
}

const filter = fc
  .oneof(
    fc.record({ key: fc.constant("$name"), operator: fc.constantFrom("equal", "startsWith"), value: text }),
    fc.record({
      key: fc.constant("seats"),
      operator: fc.constantFrom("equal", "greaterThan", "greaterThanOrEqual", "lessThan", "lessThanOrEqual"),
      value: fc.constantFrom("-1", "0", "0.5", "1", "2", "10"),
    }),
    fc.record({
      key: fc.constant("isPartner"),
      operator: fc.constant("equal"),
      value: fc.constantFrom("true", "false"),
    }),
    fc.record({
      key: fc.constant("$website"),
      operator: fc.constant("contains"),
      value: fc.constantFrom("a", "b.", "org", "a.ex", "le.o", "com."),
    }),
  )
  .chain((condition) => fc.boolean().map((isNegated): Filter => ({ ...condition, isNegated })));

function meets(account: Known, { key, operator, isNegated, value }: Filter): boolean {
  return isNegated !== holds(account, key, operator, value);
}

function holds({ $name, seats, isPartner, $website }: Known, key: string, operator: string, value: string): boolean {
  if (key === "$name") return operator === "equal" ? $name === value : $name.startsWith(value);
  if (key === "isPartner") return String(isPartner) === value;
  if (key === "$website") return ($website ?? []).some((url) => url.includes(value));
  if (seats === null) return false;
  const [left, right] = [seats, Number(value)];
  const isSame = left === right;
  const isGreater = left > right;
  if (operator === "equal") return isSame;
  if (operator.startsWith("greaterThan")) return isGreater || (isSame && operator.endsWith("OrEqual"));
  return !isGreater && (!isSame || operator.endsWith("OrEqual"));
}

function write({ key, operator, isNegated }: Filter): string {
  return `${key}[${isNegated ? "-" : ""}${operator}]`;
}

type Command = fc.AsyncCommand<Known[], Lightfield>;

class Create implements Command {
  readonly values: Values;
  constructor(values: Values) {
    this.values = values;
  }
  check(): boolean {
    return true;
  }
  async run(model: Known[], { account }: Lightfield): Promise<void> {
    const { id } = await account.create({ fields: { ...this.values } });
    model.push({ id, ...this.values });
  }
  toString(): string {
    return `create ${fc.stringify(this.values)}`;
  }
}

class Update implements Command {
  readonly at: number;
  readonly values: Values;
  constructor(at: number, values: Values) {
    this.at = at;
    this.values = values;
  }
  check(model: readonly Known[]): boolean {
    return this.at < model.length;
  }
  async run(model: Known[], { account }: Lightfield): Promise<void> {
    const known = Object(model[this.at]);
    await account.update(known.id, { fields: { ...this.values } });
    Object.assign(known, this.values);
  }
  toString(): string {
    return `update ${this.at} ${fc.stringify(this.values)}`;
  }
}

class Delete implements Command {
  readonly at: number;
  constructor(at: number) {
    this.at = at;
  }
  check(model: readonly Known[]): boolean {
    return this.at < model.length;
  }
  async run(model: Known[], { account }: Lightfield): Promise<void> {
    for (const { id } of model.splice(this.at, 1)) await account.delete(id);
  }
  toString(): string {
    return `delete ${this.at}`;
  }
}

class Find implements Command {
  readonly filters: Filter[];
  constructor(filters: Filter[]) {
    this.filters = filters;
  }
  check(): boolean {
    return true;
  }
  async run(model: Known[], { account }: Lightfield): Promise<void> {
    const expected = model.filter((known) => this.filters.every((one) => meets(known, one)));
    const query = Object.fromEntries(this.filters.map((one) => [write(one), one.value]));
    const page = account.list({ limit: 3, ...query });
    expect((await page).totalCount).toBe(expected.length);
    const found: object[] = [];
    for await (const { id, fields } of page) {
      const { $name, seats, isPartner, $website } = fields;
      const [name, website] = [$name?.value, $website?.value];
      found.push({ id, $name: name, seats: seats?.value, isPartner: isPartner?.value, $website: website });
    }
    expect(found).toEqual(expected);
  }
  toString(): string {
    return `find ${fc.stringify(this.filters)}`;
  }
}

const at = fc.nat(5);
const commands = fc.commands<Known[], Lightfield, false>(
  [
    values.map((one) => new Create(one)),
    fc.tuple(at, values).map((one) => new Update(...one)),
    at.map((one) => new Delete(one)),
    fc.uniqueArray(filter, { maxLength: 3, selector: write }).map((some) => new Find(some)),
  ],
  { maxCommands: 40, size: "max" },
);

test("random creates, updates, deletes and filters of accounts agree with a plain list", async () => {
  await fc.assert(
    fc.asyncProperty(commands, async (some) => {
      const { fetch } = createSandbox();
      const client = new Lightfield({ apiKey: "sk_lf_sandbox", baseURL: "http://sandbox.test", fetch });
      for (const { id } of (await client.account.list()).data) await client.account.delete(id);
      await fc.asyncModelRun(() => ({ model: [], real: client }), some);
    }),
    { numRuns: 60 },
  );
});
