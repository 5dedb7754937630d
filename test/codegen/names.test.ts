import fc from "fast-check";
import ts from "typescript";
import { expect, test } from "vitest";
import {
  camelCase,
  clientName,
  isClassName,
  kebabCase,
  memberName,
  parameterName,
  pascalCase,
  topResourceName,
  typeName,
  uniqueName,
} from "../../codegen/names.ts";

test.each([
  ["role-assignment", "roleAssignment", "RoleAssignment", "role-assignment"],
  ["space_id", "spaceId", "SpaceId", "space-id"],
  ["createSignedPutUrl", "createSignedPutUrl", "CreateSignedPutUrl", "create-signed-put-url"],
  ["mailbox.stream.registry", "mailboxStreamRegistry", "MailboxStreamRegistry", "mailbox-stream-registry"],
  ["HTMLBody", "htmlBody", "HTMLBody", "html-body"],
  ["café münchen", "cafeMunchen", "CafeMunchen", "cafe-munchen"],
])("%s reads %s, %s and %s", (text, camel, pascal, kebab) => {
  expect([camelCase(text), pascalCase(text), kebabCase(text)]).toEqual([camel, pascal, kebab]);
});

test("letters of other scripts part words by the same rules", () => {
  const words = fc.array(fc.constantFrom("a", "B", "7", "-", "bC", "DEf"), { minLength: 1 });
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join("");
      expect(camelCase(`${text}-ж`)).toBe(`${camelCase(text)}Ж`.replace(/^Ж/, "ж"));
    }),
  );
});

test.each([
  ["default", "default_"],
  ["2fa", "_2fa"],
  ["body", "body_"],
  ["options", "options_"],
  ["raw_body", "rawBody_"],
  ["—", "value"],
  ["entitySlug", "entitySlug"],
])("the parameter %s is called %s", (wireName, name) => {
  expect(parameterName(wireName)).toBe(name);
});

test.each([
  ["delete", "delete"],
  ["constructor", "constructor_"],
  ["then", "then_"],
  ["with_options", "withOptions_"],
  ["bulk_create", "bulkCreate"],
])("the method %s is called %s", (name, member) => {
  expect(memberName(name)).toBe(member);
});

test("a resource called like a member of the client makes way for it; a method of that name has none to make", () => {
  expect([topResourceName("close"), memberName("close")]).toEqual(["close_", "close"]);
  expect([topResourceName("request"), topResourceName("close-out")]).toEqual(["request_", "closeOut"]);
});

test.each([
  ["Account", "Account"],
  ["File", "LightfieldFile"],
  ["Error", "LightfieldError"],
  ["Page", "LightfieldPage"],
  ["Lightfield", "LightfieldLightfield"],
  ["user-group", "UserGroup"],
  ["3D", "_3D"],
])("the schema %s becomes the type %s", (schema, type) => {
  expect(typeName(schema, "Lightfield")).toBe(type);
});

test("a taken name gets the lowest free number", () => {
  expect(uniqueName("Pet", new Set())).toBe("Pet");
  expect(uniqueName("Pet", new Set(["Pet", "Pet2"]))).toBe("Pet3");
});

test("a letter is one that TypeScript knows", () => {
  const wrong: string[] = [];
  for (let code = 0x80; code <= 0xffff; code++) {
    const letter = String.fromCodePoint(code);
    const name = pascalCase(`a${letter}`);
    if ([...name].some((one) => !ts.isIdentifierPart(one.codePointAt(0) ?? 0, ts.ScriptTarget.ES2015)))
      wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test.each([
  ["Pet Store", "PetStore", true],
  ["Client", "Client", false], // its options would be called as the runtime's are
  ["Upload", "Upload", false],
  ["Promise", "Promise", false],
  ["", "Client", false],
])("a document titled %j has a client %s, with a suffix where that is taken", (title, name, isFree) => {
  expect([clientName(title), isClassName(name)]).toEqual([isFree ? name : `${name}Client`, isFree]);
});
