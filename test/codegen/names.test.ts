import { expect, test } from "vitest";
import {
  camelCase,
  kebabCase,
  memberName,
  nameByRule,
  parameterName,
  pascalCase,
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

test.each<[httpMethod: string, path: string, operationId: string | undefined, tag: string | undefined, name: string]>([
  ["get", "/v1/accounts", undefined, undefined, "accounts.list"],
  ["get", "/v1/accounts/{id}", undefined, "Account", "account.retrieve"],
  ["post", "/v1/accounts", undefined, undefined, "accounts.create"],
  ["delete", "/accounts/{id}", undefined, undefined, "accounts.delete"],
  ["get", "/accounts/definitions", undefined, undefined, "accounts.listDefinitions"],
  ["get", "/", undefined, undefined, "root.list"],
  ["post", "/x", "mailbox.stream.create", "Other", "mailbox.stream.create"],
  ["get", "/x", "repos/list-tags", undefined, "repos.listTags"],
  ["get", "/pets", "listPets", "Pets", "pets.list"],
])("%s %s with operationId %s and tag %s is called %s", (httpMethod, path, operationId, tag, name) => {
  const { resource, method } = nameByRule(httpMethod, path, operationId, tag);
  expect(`${resource}.${method}`).toBe(name);
});
