import { describe, expect, test } from "vitest";
import { startSession } from "../support/sandbox-session.ts";

async function find(query: string): Promise<unknown> {
  const { status, body } = await startSession().wootiv(`GET /contacts${query === "" ? "" : `?${query}`}`);
  if (status !== 200) return body.message;
  return Object.values(body.data ?? body).map((contact) => String(contact.firstName));
}

const everyone = ["Maya", "Leon", "Sara", "Omar", "Tess", "Ivo", "Lin"];

describe("conditions", () => {
  test.each<[query: string, names: string[]]>([
    ["", everyone],
    ["filter=firstName||$eq||Maya", ["Maya"]],
    ["filter=firstName||eq||Maya", ["Maya"]],
    ["filter=firstName||$ne||Maya", everyone.slice(1)],
    ["filter=firstName||$gt||Omar", ["Sara", "Tess"]],
    ["filter=firstName||$gte||Omar", ["Sara", "Omar", "Tess"]],
    ["filter=firstName||$lt||Leon", ["Ivo"]],
    ["filter=firstName||$lte||Leon", ["Leon", "Ivo"]],
    ["filter=firstName||$starts||L", ["Leon", "Lin"]],
    ["filter=firstName||$starts||l", []],
    ["filter=firstName||$startsL||l", ["Leon", "Lin"]],
    ["filter=email||$ends||aziz@example.com", ["Omar"]],
    ["filter=email||$endsL||AZIZ@EXAMPLE.COM", ["Omar"]],
    ["filter=lastName||$cont||o", ["Maya", "Tess", "Ivo", "Lin"]],
    ["filter=lastName||$cont||O", []],
    ["filter=lastName||$contL||O", ["Maya", "Tess", "Ivo", "Lin"]],
    ["filter=lastName||$excl||o", ["Leon", "Sara", "Omar"]],
    ["filter=lastName||$exclL||F", ["Maya", "Sara", "Omar", "Tess", "Ivo", "Lin"]],
    ["filter=firstName||$in||Lin,Ivo", ["Ivo", "Lin"]],
    ["filter=firstName||$inL||LIN,IVO", ["Ivo", "Lin"]],
    ["filter=firstName||$notin||Lin,Ivo", everyone.slice(0, 5)],
    ["filter=firstName||$notinL||LIN,IVO", everyone.slice(0, 5)],
    ["filter=firstName||$eqL||MAYA", ["Maya"]],
    ["filter=firstName||$neL||MAYA", everyone.slice(1)],
    ["filter=firstName||$between||L,N", ["Maya", "Leon", "Lin"]],
    ["filter=metadata.nickname||$isnull", everyone],
    ["filter=metadata.nickname||$notnull", []],
    ["filter=metadata.constructor||$notnull", []],
    ["filter=metadata.nickname||$ne||x", []],
    ["filter=metadata.company||$cont||Cafe", ["Sara"]],
    ["filter=audit.version||$gt||0", everyone],
    ["filter=audit.date_created||$lt||2026-01-01", []],
    ["filter=audit.date_created||$gte||2026-01-01T00:00:00Z", everyone],
    ["filter=phoneNumber||$eq||%2B12025551007", ["Leon"]],
    ["filter=firstName||$starts||L&filter=lastName||$cont||s", ["Leon"]],
    ["filter[]=firstName||$starts||L&filter[]=lastName||$cont||s", ["Leon"]],
    ["filter[0]=firstName||$starts||L&filter[1]=lastName||$cont||s", ["Leon"]],
    ["or=firstName||$eq||Ivo&or=firstName||$eq||Lin", ["Ivo", "Lin"]],
    ["filter=firstName||$eq||Ivo&or=firstName||$eq||Lin", ["Ivo", "Lin"]],
    [
      "filter=firstName||$starts||L&filter=lastName||$cont||s&or=lastName||$cont||a&or=lastName||$cont||o",
      ["Leon", "Tess", "Ivo", "Lin"],
    ],
    ["or_=firstName||$eq||Ivo", everyone],
    ["filter=firstName||$eq||Ivo,firstName||$eq||Lin", []],
  ])("%s", async (query, names) => {
    expect(await find(query)).toEqual(names);
  });
});

describe("search objects", () => {
  test.each<[search: object, names: string[]]>([
    [{ firstName: "Maya" }, ["Maya"]],
    [{ firstName: { $starts: "L" } }, ["Leon", "Lin"]],
    [{ firstName: { $starts: "L", $ends: "n" } }, ["Leon", "Lin"]],
    [{ firstName: { $in: ["Lin", "Ivo"] } }, ["Ivo", "Lin"]],
    [{ $or: [{ firstName: "Ivo" }, { lastName: { $cont: "Aziz" } }] }, ["Omar", "Ivo"]],
    [{ $and: [{ firstName: { $starts: "L" } }, { lastName: "Zhao" }] }, ["Lin"]],
    [{ firstName: { $or: { $eq: "Ivo", $starts: "O" } } }, ["Omar", "Ivo"]],
    [{ "metadata.nickname": null }, everyone],
    [{ "metadata.nickname": { $notnull: true } }, []],
    [{}, everyone],
  ])("%j", async (search, names) => {
    expect(await find(`s=${encodeURIComponent(JSON.stringify(search))}`)).toEqual(names);
  });

  test("filter and or are ignored beside a search object", async () => {
    expect(await find(`s={"firstName":"Maya"}&filter=firstName||$eq||Ivo&or=firstName||$eq||Lin`)).toEqual(["Maya"]);
  });
});

describe("order and pages", () => {
  test.each<[query: string, names: string[]]>([
    ["sort=firstName,ASC", ["Ivo", "Leon", "Lin", "Maya", "Omar", "Sara", "Tess"]],
    ["sort=firstName,DESC&limit=2", ["Tess", "Sara"]],
    ["sort=contactGroupId,ASC&sort=lastName,DESC&limit=3", ["Lin", "Maya", "Sara"]],
    ["limit=2", ["Maya", "Leon"]],
    ["per_page=2", ["Maya", "Leon"]],
    ["limit=2&offset=5", ["Ivo", "Lin"]],
    ["offset=5", ["Ivo", "Lin"]],
    ["limit=2&page=3", ["Tess", "Ivo"]],
    ["limit=2&page=3&offset=1", ["Tess", "Ivo"]],
    ["page=3", everyone],
    ["limit=0", everyone],
    ["limit=-1", everyone],
    ["limit=2&page=0", ["Maya", "Leon"]],
    ["limit=2&offset=-3", ["Maya", "Leon"]],
  ])("%s", async (query, names) => {
    expect(await find(query)).toEqual(names);
  });

  test.each<[query: string, envelope: object | undefined]>([
    ["", undefined],
    ["limit=2", undefined],
    ["page=2", undefined],
    ["offset=2", undefined],
    ["limit=2&page=1", { count: 2, total: 7, page: 1, pageCount: 4 }],
    ["limit=2&page=4", { count: 1, total: 7, page: 4, pageCount: 4 }],
    ["limit=2&page=5", { count: 0, total: 7, page: 5, pageCount: 4 }],
    ["limit=2&offset=0", { count: 2, total: 7, page: 1, pageCount: 4 }],
    ["limit=2&offset=3", { count: 2, total: 7, page: 2, pageCount: 4 }],
    ["limit=2&page=1&filter=firstName||$eq||Nobody", { count: 0, total: 0, page: 1, pageCount: 1 }],
  ])("the envelope appears when a page or an offset meets a limit: %s", async (query, envelope) => {
    const { body } = await startSession().wootiv(`GET /contacts?${query}`);
    if (envelope === undefined) expect(Array.isArray(body)).toBe(true);
    else expect(body).toMatchObject(envelope);
  });
});

describe("columns and relations", () => {
  test("only the named columns are returned, and the identifier", async () => {
    const { body } = await startSession().wootiv("GET /contacts?fields=email,firstName&limit=1");
    expect(Object.keys(body[0] ?? {}).sort()).toEqual(["email", "firstName", "id"]);
  });

  test("a relation is joined under its name, whole or with some of its columns", async () => {
    const session = startSession();
    const { body } = await session.wootiv("GET /contacts?join=contactGroup&join=workspace||name&limit=1");
    expect(body[0]?.contactGroup).toMatchObject({ groupName: "Restaurants" });
    expect(Object.keys(body[0]?.workspace ?? {}).sort()).toEqual(["id", "name"]);
  });

  test("a relation of a relation is joined behind a dot, and one that is not allowed is passed over", async () => {
    const session = startSession();
    const { body } = await session.wootiv(
      "GET /mailbox?join=workspace&join=workspace.subscription||planName&join=secrets&limit=1",
    );
    expect(body[0]?.workspace?.subscription?.planName).toBe("business_pro");
    expect(body[0]).not.toHaveProperty("secrets");
  });

  test("columns and relations are chosen for a single row, too", async () => {
    const session = startSession();
    const [first] = Object.values((await session.wootiv("GET /contacts?limit=1")).body);
    const { body } = await session.wootiv(`GET /contacts/${first?.id}?fields=email&join=contactGroup||groupName`);
    expect(Object.keys(body).sort()).toEqual(["contactGroup", "email", "id"]);
  });
});

describe("what the grammar does not allow", () => {
  test.each<[query: string, message: string | RegExp]>([
    ["s=firstName", "Invalid search param. JSON expected"],
    ["s=1", "Invalid search param. JSON expected"],
    ["filter=firstName||$like||M", /^Invalid comparison operator\. eq,/],
    [`s={"firstName":{"$like":"M"}}`, /^Invalid comparison operator\. /],
    ["filter=firstName||$eq||", "Invalid filter value"],
    ["filter=firstName||$eq||null", "Invalid filter value"],
    ["or=firstName||$eq", "Invalid or value"],
    ["filter=firstName||$in||Maya,,Leon", "Invalid filter value"],
    ["or=firstName||$in||Maya,null", "Invalid or value"],
    ["join=contactGroup||groupName,", "Invalid join select. Array of strings expected"],
    ["filter=||$eq||1", "Invalid field type in filter condition. String expected"],
    ["filter=shoeSize||$eq||1", "Invalid column name 'shoeSize'"],
    ["sort=firstName,asc", "Invalid sort order. ASC,DESC expected"],
    ["sort=firstName", "Invalid sort order. ASC,DESC expected"],
    ["sort=shoeSize,ASC", "Invalid column name 'shoeSize'"],
    ["fields=shoeSize", "Invalid column name 'shoeSize'"],
    ["limit=many", "Invalid limit. Number expected"],
    ["page=many", "Invalid page. Number expected"],
    ["offset=many", "Invalid offset. Number expected"],
  ])("%s", async (query, message) => {
    expect(await find(query)).toEqual(typeof message === "string" ? message : expect.stringMatching(message));
  });
});
