import fc from "fast-check";
import { expect, test } from "vitest";
import { Wootiv } from "../../generated/wootiv/index.ts";
import { createSandbox } from "../../src/sandbox/index.ts";

/** What the test believes of a contact; all of them make up the model. */
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

class Create implements Command {
  readonly names: Names;
  constructor(names: Names) {
    this.names = names;
  }
  check(): boolean {
    return true;
  }
  async run(model: Known[], { contacts }: Wootiv): Promise<void> {
    const email = `${model.length}.${model.at(-1)?.id}@example.com`;
    const rest = { phoneNumber: "", metadata: {}, contactGroupId: "", workspaceId: "w" };
    const { id } = await contacts.create({ ...this.names, email, ...rest });
    model.push({ id, ...this.names, email });
  }
  toString(): string {
    return `create ${fc.stringify(this.names)}`;
  }
}

class Update implements Command {
  readonly at: number;
  readonly names: Names;
  constructor(at: number, names: Names) {
    this.at = at;
    this.names = names;
  }
  check(model: readonly Known[]): boolean {
    return this.at < model.length;
  }
  async run(model: Known[], { contacts }: Wootiv): Promise<void> {
    const known = Object(model[this.at]);
    await contacts.update(known.id, this.names);
    Object.assign(known, this.names);
  }
  toString(): string {
    return `update ${this.at} ${fc.stringify(this.names)}`;
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
  async run(model: Known[], { contacts }: Wootiv): Promise<void> {
    for (const { id } of model.splice(this.at, 1)) await contacts.delete(id);
  }
  toString(): string {
    return `delete ${this.at}`;
  }
}

class Find implements Command {
  readonly query: Query;
  constructor(query: Query) {
    this.query = query;
  }
  check(): boolean {
    return true;
  }
  async run(model: Known[], { contacts }: Wootiv): Promise<void> {
    const { filter, or, sort } = this.query;
    const order = sort.map((one) => `${one.field},${one.order}`);
    const query = { limit: 3, page: 1, filter: filter.map(write), or: or.map(write), sort: order };
    const found: Known[] = [];
    for await (const { id, firstName, lastName, email } of contacts.list(query)) {
      found.push({ id, firstName, lastName, email });
    }
    expect(found).toEqual(select(model, this.query));
  }
  toString(): string {
    return `find ${fc.stringify(this.query)}`;
  }
}

const at = fc.nat(5);
const commands = fc.commands<Known[], Wootiv, false>(
  [
    names.map((one) => new Create(one)),
    fc.tuple(at, names).map((one) => new Update(...one)),
    at.map((one) => new Delete(one)),
    fc.record<Query>({ filter: conditions, or: conditions, sort }).map((one) => new Find(one)),
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
