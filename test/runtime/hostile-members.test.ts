import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyHeaders } from "../../src/http/headers.ts";
import { encodeQuery, mergeQuery } from "../../src/http/query.ts";
import { APIError } from "../../src/index.ts";
import { mergeOptions } from "../../src/settings/client-options.ts";
import { fastClock } from "../support/fast-clock.ts";
import { Petshop } from "../support/petshop.ts";
import { serve } from "../support/serve.ts";

/** Members by name: names that mean something to JavaScript, among ordinary ones. */
const members = fc.uniqueArray(
  fc.tuple(
    fc.oneof(
      fc.constantFrom("__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "then", "hasNextPage"),
      fc.string({ minLength: 1, maxLength: 8 }),
    ),
    fc.jsonValue(),
  ),
  { selector: ([name]) => name },
);

/** As JSON, which can hold a member `__proto__`; an object literal cannot. */
function toJSON(entries: readonly (readonly [name: string, value: unknown])[]): string {
  return `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(",")}}`;
}

/** The own members of an object, `__proto__` included. */
function ownMembers(value: object): Map<string, unknown> {
  return new Map(Object.entries(Object.getOwnPropertyDescriptors(value)).map(([name, { value: own }]) => [name, own]));
}

/** A client of a server that sends what it is given. */
async function setUp(): Promise<{ client: Petshop; respondWith: (status: number, body: string) => void }> {
  let next = { status: 200, body: "{}" };
  const { baseURL } = await serve((response) => {
    response.writeHead(next.status, { "content-type": "application/json" }).end(next.body);
  });
  const client = new Petshop({ apiKey: "key", baseURL, maxRetries: 0 }, fastClock());
  return { client, respondWith: (status, body) => (next = { status, body }) };
}

describe("data stays data, whatever its members are called", () => {
  test("a member __proto__ of an envelope is a member, and the page keeps its methods", async () => {
    const { client, respondWith } = await setUp();
    respondWith(200, '{"data":[{"id":"pet_1"}],"totalCount":3,"__proto__":{"hasNextPage":"replaced"}}');
    const page = await client.pet.list();
    expect(page.hasNextPage()).toBe(true);
    expect(ownMembers(page).get("__proto__")).toEqual({ hasNextPage: "replaced" });
  });

  test("a page has the members of its envelope, and the prototype of a page", async () => {
    const { client, respondWith } = await setUp();
    await fc.assert(
      fc.asyncProperty(members, async (entries) => {
        const body = toJSON([...entries, ["data", [{ id: "pet_1" }]], ["totalCount", 1]]);
        respondWith(200, body);
        const { data: page } = await client.pet.list().withResponse();
        expect(Object.getPrototypeOf(page).constructor.name).toBe("Page");
        expect(ownMembers(page)).toEqual(ownMembers(JSON.parse(body)));
      }),
      { numRuns: 50 },
    );
  });

  test("an error has the body of its response, and the prototype of its class", async () => {
    const { client, respondWith } = await setUp();
    await fc.assert(
      fc.asyncProperty(members, async (entries) => {
        respondWith(418, toJSON(entries));
        const error = await client.pet.retrieve("pet_1").catch((reason: unknown) => reason);
        if (!(error instanceof APIError)) throw error;
        expect(Object.getPrototypeOf(error)).toBe(APIError.prototype);
        expect(ownMembers(Object(error.error))).toEqual(ownMembers(JSON.parse(toJSON(entries))));
      }),
      { numRuns: 50 },
    );
  });

  test("merged options and queries have the members of both, and no other prototype", () => {
    fc.assert(
      fc.property(members, members, (base, changes) => {
        const [before, after]: [object, object] = [JSON.parse(toJSON(base)), JSON.parse(toJSON(changes))];
        for (const merged of [mergeOptions(before, after), mergeQuery(before, after) ?? {}]) {
          expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
          for (const [name, value] of ownMembers(after)) expect(ownMembers(merged).get(name)).toEqual(value);
        }
      }),
    );
  });

  test("a query value called __proto__ is sent", () => {
    expect(encodeQuery(mergeQuery({ a: 1 }, JSON.parse('{"__proto__":"2"}')) ?? {})).toBe("a=1&__proto__=2");
  });

  test("a header called __proto__ is set", () => {
    const headers = {};
    applyHeaders(headers, JSON.parse('{"__proto__":"value"}'));
    expect(ownMembers(headers)).toEqual(new Map([["__proto__", "value"]]));
  });
});
