import { describe, expect, test } from "vitest";
import { describeRecords } from "../../apis/lightfield/jobs.ts";
import { findOrCreate } from "../../src/jobs.ts";
import { importSandbox } from "../support/import-sandbox.ts";

const options = { describe: describeRecords };

describe("findOrCreate", () => {
  test("finds the record in one request, once it knows the fields", async () => {
    const { client, requests } = await importSandbox();
    const { id } = await client.contact.create({ fields: { $email: ["ann@x.test"] } });
    await findOrCreate(client.contact, { $email: "ann@x.test" }, {}, options);
    const before = requests().length;
    const { record, isNew } = await findOrCreate(client.contact, { $email: "ann@x.test" }, { $name: null }, options);
    expect([record.id, isNew]).toEqual([id, false]);
    expect(requests().slice(before)).toEqual(["GET /v1/contacts"]);
  });

  test("creates it with all values where it is missing, and finds it again, though lists trail", async () => {
    const { client } = await importSandbox({ searchLag: 3_600_000 });
    const values = { $name: { firstName: "Ann" } };
    const made = await findOrCreate(client.contact, { $email: "ann@x.test" }, values, options);
    expect([made.isNew, made.record.fields.$name?.value]).toEqual([true, { firstName: "Ann" }]);
    const again = await findOrCreate(client.contact, { $email: "ann@x.test" }, values, options);
    expect([again.isNew, again.record.id]).toEqual([false, made.record.id]);
    await client.contact.delete(made.record.id);
    expect((await findOrCreate(client.contact, { $email: "ann@x.test" }, values, options)).isNew).toBe(true);
  });

  test("shares one answer among calls for the same values at the same time", async () => {
    const { client, requests } = await importSandbox();
    const calls = ["ann@x.test", "ann@x.test", "bob@x.test"].map((email) =>
      findOrCreate(client.contact, { $email: email }, {}, options),
    );
    const [one, other] = await Promise.all(calls);
    expect(one?.record.id).toBe(other?.record.id);
    expect(requests().filter((request) => request === "POST /v1/contacts")).toHaveLength(2);
  });

  test("says to one alone of the calls that share it that the record is new", async () => {
    const { client } = await importSandbox();
    const calls = Array.from({ length: 5 }, () => findOrCreate(client.contact, { $email: "ann@x.test" }, {}, options));
    const found = await Promise.all(calls);
    expect(new Set(found.map(({ record }) => record.id)).size).toBe(1);
    expect(found.map(({ isNew }) => isNew)).toEqual([true, false, false, false, false]);
  });

  test("misses a description whether or not an earlier call had it", async () => {
    const { client } = await importSandbox();
    const match = { $email: "ann@x.test" };
    await expect(findOrCreate(client.contact, match)).rejects.toThrow("pass `describe: describeRecords`");
    await findOrCreate(client.contact, match, {}, options);
    await expect(findOrCreate(client.contact, match)).rejects.toThrow("pass `describe: describeRecords`");
  });

  test("compares exactly, and refuses to choose among several", async () => {
    const { client } = await importSandbox();
    await client.contact.create({ fields: { $email: ["joann@x.test"] } });
    expect((await findOrCreate(client.contact, { $email: "ann@x.test" }, {}, options)).isNew).toBe(true);
    await client.contact.create({ fields: { $email: ["joann@x.test"] } });
    const call = findOrCreate(client.contact, { $email: "joann@x.test" }, {}, options);
    await expect(call).rejects.toThrow(/^Several records have these values: con_\w+, con_\w+ and maybe more\./);
  });

  test.each([
    [{}, "findOrCreate needs a value to find the record by."],
    [{ $email: "nobody" }, "$email: It needs an email address"],
    [{ Nonsense: 1 }, 'Nonsense: There is no field "Nonsense".'],
    [{ Nonsense: 1, Other: 2 }, 'Nonsense: There is no field "Nonsense". Other: There is no field "Other".'],
  ])("refuses %j", async (match, message) => {
    const { client } = await importSandbox();
    await expect(findOrCreate(client.contact, match, {}, options)).rejects.toThrow(message);
  });
});
