import { resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const file = resolve("test/types/user.ts");
const code = `import { Lightfield } from "../../generated/lightfield/index.ts";
import { Wootiv } from "../../generated/wootiv/index.ts";
import { raw } from "../../src/client/raw-client.ts";
const lightfield = new Lightfield();
const wootiv = new Wootiv();
const page = await lightfield.account.list();
for await (const item of lightfield.account.list()) void item;
const account = await lightfield.account.retrieve("acc_1");
const contacts = await wootiv.contacts.list();
void [account, page, contacts, raw];
`;

/** What an editor shows for the last word of a piece of the code above. */
function hover(piece: string): string {
  const position = code.indexOf(piece) + piece.length - 1;
  const { displayParts = [] } = service.getQuickInfoAtPosition(file, position) ?? {};
  return ts.displayPartsToString(displayParts);
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
  expect(hover(piece)).toBe(shown);
});
