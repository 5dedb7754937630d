import fc from "fast-check";
import { expect, test } from "vitest";
import { Wootiv } from "../../generated/wootiv/index.ts";
import { createSandbox } from "../../sandbox/index.ts";

/** What the test knows of a contact. The model is the list of all of them. */
interface Known {
  id: string;
  firstName: string;
  lastName: string;
  email: string;
}

const text = fc.constantFrom("a", "A", "ab", "abc", "xabc", "abcab", "b", "ä b", "50% x");

interface Names {
  firstName: string;
  lastName: string;
}

const names = fc.record<Names>({ firstName: text, lastName: text });

const operators: Record<string, (column: string, value: string) => boolean> = {
  $eq: (column, value) => column === value,
  eq: (column, value) => column === value,
  $ne: (column, value) => column !== value,
  $gt: (column, value) => column > value,
  $lte: (column, value) => column <= value,
  $starts: (column, value) => column.startsWith(value),
  $ends: (column, value) => column.endsWith(value),
  $cont: (column, value) => column.includes(value),
  $excl: (column, value) => !column.includes(value),
  $eqL: (column, value) => column.toLowerCase() === value.toLowerCase(),
  $contL: (column, value) => column.toLowerCase().includes(value.toLowerCase()),
};

type Column = "firstName" | "lastName";

interface Condition {
  field: Column;
  operator: string;
  value: string;
}

interface Query {
  filter: Condition[];
  or: Condition[];
  sort: { field: Column; order: string }[];
}

const column = fc.constantFrom<Column[]>("firstName", "lastName");
const conditions = fc.array(
  fc.record<Condition>({ field: column, operator: fc.constantFrom(...Object.keys(operators)), value: text }),
  { maxLength: 2 },
);
const sort = fc.array(fc.record({ field: column, order: fc.constantFrom("ASC", "DESC") }), { maxLength: 2 });

function holds(contact: Known, { field, operator, value }: Condition): boolean {
  return operators[operator]?.(contact[field], value) === true;
}

function select(model: readonly Known[], { filter, or, sort }: Query): Known[] {
  const found = model.filter((contact) => {
    const meetsAll = filter.every((one) => holds(contact, one));
    if (or.length === 0) return meetsAll;
    if (filter.length === 0) return or.some((one) => holds(contact, one));
    return meetsAll || or.every((one) => holds(contact, one));
  });
  return sort.reduceRight((sorted, { field, order }) => {
    const sign = order === "ASC" ? 1 : -1;
    return sorted.toSorted(
      (left, right) => sign * (Number(left[field] > right[field]) - Number(left[field] < right[field])),
    );
  }, found);
}

const write = ({ field, operator, value }: Condition): string => `${field}||${operator}||${value}`;

type Command = fc.AsyncCommand<Known[], Wootiv>;

function create(names: Names): Command {
  return {
    check: () => true,
    run: async (model, { contacts }) => {
      const email = `${model.length}.${model.at(-1)?.id}@example.com`;
      const rest = { phoneNumber: "", metadata: {}, contactGroupId: "", workspaceId: "w" };
      const { id } = await contacts.create({ ...names, email, ...rest });
      model.push({ id, ...names, email });
    },
    toString: () => `create ${fc.stringify(names)}`,
  };
}

function update(at: number, names: Names): Command {
  return {
    check: (model) => at < model.length,
    run: async (model, { contacts }) => {
      const known = Object(model[at]);
      await contacts.update(known.id, names);
      Object.assign(known, names);
    },
    toString: () => `update ${at} ${fc.stringify(names)}`,
  };
}

function remove(at: number): Command {
  return {
    check: (model) => at < model.length,
    run: async (model, { contacts }) => {
      for (const { id } of model.splice(at, 1)) await contacts.delete(id);
    },
    toString: () => `delete ${at}`,
  };
}

function find({ filter, or, sort }: Query): Command {
  return {
    check: () => true,
    run: async (model, { contacts }) => {
      const order = sort.map((one) => `${one.field},${one.order}`);
      const query = { limit: 3, page: 1, filter: filter.map(write), or: or.map(write), sort: order };
      const found: Known[] = [];
      for await (const { id, firstName, lastName, email } of contacts.list(query)) {
        found.push({ id, firstName, lastName, email });
      }
      expect(found).toEqual(select(model, { filter, or, sort }));
    },
    toString: () => `find ${fc.stringify({ filter, or, sort })}`,
  };
}

const at = fc.nat(5);
const commands = fc.commands<Known[], Wootiv, false>(
  [
    names.map(create),
    fc.tuple(at, names).map((one) => update(...one)),
    at.map(remove),
    fc.record<Query>({ filter: conditions, or: conditions, sort }).map(find),
  ],
  { maxCommands: 40, size: "max" },
);

test("random creates, updates, deletes and queries of contacts agree with a plain list", async () => {
  await fc.assert(
    fc.asyncProperty(commands, async (some) => {
      const { fetch } = createSandbox();
      const client = new Wootiv({ apiKey: "wootiv_sandbox", baseURL: "http://sandbox.test", fetch });
      for await (const { id } of client.contacts.list()) await client.contacts.delete(id);
      await fc.asyncModelRun(() => ({ model: [], real: client }), some);
    }),
    { numRuns: 60 },
  );
});
