import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const file = resolve("test/types/user.ts");
const code = `import { Lightfield } from "../../generated/lightfield/index.ts";
import { Wootiv } from "../../generated/wootiv/index.ts";
import { query } from "../../apis/wootiv/query.ts";
import { raw } from "../../src/client/raw-client.ts";
import type { Contact } from "../../generated/wootiv/index.ts";
const lightfield = new Lightfield();
const wootiv = new Wootiv();
const page = await lightfield.account.list();
for await (const item of lightfield.account.list()) void item;
const account = await lightfield.account.retrieve("acc_1");
const contacts = await wootiv.contacts.list();
void [account, page, contacts, raw];
const wanted = query<Contact>();
wanted.filter("");
wanted.filter("audit.version", "");
wanted.filter("primaryContact", "$eq", "");
wanted.search({ email: { $or: {} } });
`;

/** What an editor offers behind a piece of the code above. */
function complete(piece: string): string[] {
  const position = code.indexOf(piece) + piece.length;
  return service.getCompletionsAtPosition(file, position, {})?.entries.map(({ name }) => name) ?? [];
}

/** What an editor shows for the last word of a piece of the code above: its type, its comment and the tags of that. */
function hover(piece: string): { type: string; comment: string; tags: string[] } {
  const position = code.indexOf(piece) + piece.length - 1;
  const { displayParts, documentation, tags = [] } = service.getQuickInfoAtPosition(file, position) ?? {};
  return {
    type: ts.displayPartsToString(displayParts),
    comment: ts.displayPartsToString(documentation),
    tags: tags.map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`),
  };
}

const service = startService();

function startService(): ts.LanguageService {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile("tsconfig.json", ts.sys.readFile).config,
    ts.sys,
    ".",
  );
  const read = (name: string): string | undefined => (name === file ? code : ts.sys.readFile(name));
  return ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = read(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => resolve("."),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => read(name) !== undefined,
    readFile: read,
    directoryExists: ts.sys.directoryExists,
  });
}

test.each([
  [
    "lightfield.account.list",
    "(method) AccountResource.list(query?: AccountListParams, options?: RequestOptions): PagePromise<AccountList, Account>",
  ],
  ["const page", "const page: Page<AccountList, Account>"],
  ["const item", "const item: Account"],
  [
    "lightfield.account.retrieve",
    "(method) AccountResource.retrieve(id: string, options?: RequestOptions): APIPromise<Account>",
  ],
  ["const account", "const account: Account"],
  ["const contacts", "const contacts: Page<Partial<ContactPage>, Contact>"],
])("an editor shows for `%s` names, not walls", (piece, shown) => {
  expect(hover(piece).type).toBe(shown);
});

test.each<[piece: string, offered: string[]]>([
  ['filter("', ["email", "firstName", "metadata", "audit.version"]],
  ['filter("audit.version", "', ["$eq", "$gte", "$in", "$between", "$notnull"]],
  ['filter("primaryContact", "$eq", "', ["email", "phoneNumber"]],
  ["$or: {", ["$eq", "$contL", "$inL", "$isnull"]],
])("an editor offers in a query, behind %s, what fits there", (piece, offered) => {
  const names = complete(piece);
  expect(names).toEqual(expect.arrayContaining(offered));
  expect(names.length).toBeLessThan(25);
});

test("a hover over a method says what it does, its request, and its arguments", () => {
  expect(hover("lightfield.account.retrieve")).toMatchObject({
    comment: `Retrieve an account.

Returns one account in its current state.

\`GET /v1/accounts/{id}\` · scope \`accounts:read\` · rate limit \`read\``,
    tags: ["@param id ID of the account, beginning with `acc_`."],
  });
});

test("a hover over a method says which errors it adds to those of all methods", () => {
  expect(hover("wootiv.contacts.list").tags).toEqual(["@throws APIError also for 400"]);
});

test("a hover over a client says which errors its methods share", () => {
  expect(hover("new Wootiv").comment).toMatch(
    /\n\nA method throws an `APIError` for 401, 429, or 5xx, unless its own comment lists others\.$/,
  );
});

test("a hover over a resource says what it holds", () => {
  expect(hover("lightfield.account")).toMatchObject({
    type: "(property) Lightfield.account: AccountResource",
    comment: "Companies that the team deals with.",
  });
});

test("no hover says where the document has a fact from", () => {
  const files = globSync("generated/**/*.{ts,md}");
  const provenance = /secondary\s[\s*]*source|newer\s[\s*]*than\s[\s*]*the\s[\s*]*published|\binferred\.(?!\w)/i;
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((path) => provenance.test(readFileSync(path, "utf8")))).toEqual([]);
});
