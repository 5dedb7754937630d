import fc from "fast-check";
import { expect, test } from "vitest";
import { Lightfield } from "../../generated/lightfield/index.ts";
import { createSandbox } from "../../sandbox/index.ts";

/** What the test knows of an account. The model is the list of all of them. */
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

function create(values: Values): Command {
  return {
    check: () => true,
    run: async (model, { account }) => {
      const { id } = await account.create({ fields: { ...values } });
      model.push({ id, ...values });
    },
    toString: () => `create ${fc.stringify(values)}`,
  };
}

function update(at: number, values: Values): Command {
  return {
    check: (model) => at < model.length,
    run: async (model, { account }) => {
      const known = Object(model[at]);
      await account.update(known.id, { fields: { ...values } });
      Object.assign(known, values);
    },
    toString: () => `update ${at} ${fc.stringify(values)}`,
  };
}

function remove(at: number): Command {
  return {
    check: (model) => at < model.length,
    run: async (model, { account }) => {
      for (const { id } of model.splice(at, 1)) await account.delete(id);
    },
    toString: () => `delete ${at}`,
  };
}

function find(filters: Filter[]): Command {
  return {
    check: () => true,
    run: async (model, { account }) => {
      const expected = model.filter((known) => filters.every((one) => meets(known, one)));
      const query = Object.fromEntries(filters.map((one) => [write(one), one.value]));
      const page = account.list({ limit: 3, ...query });
      expect((await page).totalCount).toBe(expected.length);
      const found: object[] = [];
      for await (const { id, fields } of page) {
        const { $name, seats, isPartner, $website } = fields;
        const [name, website] = [$name?.value, $website?.value];
        found.push({ id, $name: name, seats: seats?.value, isPartner: isPartner?.value, $website: website });
      }
      expect(found).toEqual(expected);
    },
    toString: () => `find ${fc.stringify(filters)}`,
  };
}

const at = fc.nat(5);
const commands = fc.commands<Known[], Lightfield, false>(
  [
    values.map(create),
    fc.tuple(at, values).map((one) => update(...one)),
    at.map(remove),
    fc.uniqueArray(filter, { maxLength: 3, selector: write }).map(find),
  ],
  { maxCommands: 40, size: "max" },
);

test("random creates, updates, deletes and filters of accounts agree with a plain list", async () => {
  await fc.assert(
    fc.asyncProperty(commands, async (some) => {
      const { fetch } = createSandbox();
      const client = new Lightfield({ apiKey: "sk_lf_sandbox", baseURL: "http://sandbox.test", fetch, pacing: false });
      for (const { id } of (await client.account.list()).data) await client.account.delete(id);
      await fc.asyncModelRun(() => ({ model: [], real: client }), some);
    }),
    { numRuns: 60 },
  );
});
