import { SDKError } from "lightfield-wootiv";
import { expect, test, vi } from "vitest";
import { CLIError } from "../../cli/cli-error.ts";
import { describeFailure } from "../../cli/mcp/describe-failure.ts";
import { createSandbox } from "../../sandbox/index.ts";
import { start } from "../support/agent.ts";
import type { Situation } from "../support/agent.ts";

const everything: Situation = { allow: "destructive", folder: "." };
const fields = { $name: "Acme" };

test.each<[mistake: string, tool: string, given: object, text: string, situation?: Situation]>([
  [
    "a wrong argument",
    "call_read",
    { opration: "lightfield.account.list" },
    "operation is missing: As search_operations names it. The input has no member opration. Did you mean operation?",
  ],
  [
    "a wrong operation",
    "call_read",
    { operation: "lightfield.acount.list" },
    "operation: there is no lightfield.acount.list. Did you mean lightfield.account.list? Find operations with search_operations.",
  ],
  [
    "an operation for another tool",
    "call_write",
    { operation: "account.delete", input: { id: "acc_1" } },
    "Nothing was sent: lightfield.account.delete is for the tool call_destructive.",
  ],
  [
    "what was not allowed",
    "call_read",
    { operation: "account.delete", input: { id: "acc_1" } },
    "Nothing was sent: lightfield.account.delete is not offered here. Whoever runs this server can start it with --allow destructive.",
    {},
  ],
  [
    "a missing member",
    "call_read",
    { operation: "account.retrieve" },
    "Nothing was sent: this is no input of lightfield.account.retrieve. id is missing: ID of the account, beginning with `acc_`.",
  ],
  [
    "a misspelt member",
    "call_write",
    { operation: "account.create", input: { body: { fields, relationship: {} } } },
    "Nothing was sent: this is no input of lightfield.account.create. body has no member relationship. Did you mean relationships?",
  ],
  [
    "a wrong type",
    "call_read",
    { operation: "account.list", input: { query: { limit: "10" } } },
    'Nothing was sent: this is no input of lightfield.account.list. query.limit must be a whole number, and is "10".',
  ],
  [
    "a wrong value",
    "call_write",
    {
      operation: "file.create",
      input: { body: { filename: "a", mimeType: "a/b", sizeBytes: 1, purpose: "knowledge_usr" } },
    },
    'Nothing was sent: this is no input of lightfield.file.create. body.purpose must be "meeting_transcript", "knowledge_user", "knowledge_workspace", or "email_attachment", and is "knowledge_usr". Did you mean knowledge_user?',
  ],
  [
    "a misspelt field of the workspace",
    "call_write",
    { operation: "account.create", input: { body: { fields: { ...fields, sseats: 3 } } } },
    "Nothing was sent: this is no input of lightfield.account.create. body.fields has no member sseats. Did you mean seats?",
  ],
  [
    "an option that the workspace does not have",
    "call_write",
    { operation: "opportunity.update", input: { id: "opp_1", body: { fields: { $stage: "Wonn" } } } },
    'body.fields.$stage must be "Qualification", "Discovery", "Proposal", "Negotiation", "Won", or "Lost", and is "Wonn". Did you mean Won?',
  ],
  [
    "a field that is read-only",
    "call_write",
    { operation: "account.create", input: { body: { fields: { ...fields, $accountStatus: "customer" } } } },
    "body.fields.$accountStatus is read-only: leave it out.",
  ],
  [
    "a relationship among the fields",
    "call_write",
    { operation: "account.create", input: { body: { fields: { ...fields, $owner: "mem_1" } } } },
    "body.fields.$owner is a relationship: put it under body.relationships.",
  ],
  [
    "an operator of another field",
    "call_read",
    { operation: "contact.list", input: { query: { "$email[equal]": "ann@acme.example" } } },
    "query has no member $email[equal]. $email has the operator contains.",
  ],
  [
    "a condition on a misspelt field of the workspace",
    "call_read",
    { operation: "account.list", input: { query: { "sseats[greaterThan]": 3 } } },
    "query has no member sseats[greaterThan]. Did you mean seats[greaterThan]?",
  ],
  [
    "an operator that a field of the workspace does not have",
    "call_read",
    { operation: "account.list", input: { query: { "isPartner[contains]": true } } },
    "query has no member isPartner[contains]. isPartner has the operator equal.",
  ],
  [
    "a condition on a field without its $",
    "call_read",
    { operation: "contact.list", input: { query: { "name[contains]": "Ann" } } },
    "query has no member name[contains]. Did you mean $name? $name has the operators equal and startsWith.",
  ],
  [
    "a condition by an option that the workspace does not have",
    "list_all",
    { operation: "opportunity.list", input: { query: { "$stage[equal]": "Wonn" } } },
    'must be "Qualification", "Discovery", "Proposal", "Negotiation", "Won", or "Lost", and is "Wonn". Did you mean Won?',
  ],
  [
    "no list",
    "list_all",
    { operation: "account.retrieve", input: { id: "acc_1" } },
    "operation: lightfield.account.retrieve is no list. Use call_read.",
  ],
  [
    "a pointer to nothing",
    "call_read",
    { operation: "account.list", at: "/0/name" },
    "at: the response has nothing at /0/name.",
  ],
  [
    "what is no pointer",
    "call_read",
    { operation: "account.list", at: "0/id" },
    'at: "0/id" is no JSON Pointer. Each step of one begins with /, as in /0/id.',
  ],
  [
    "what is no pointer into a description",
    "describe_operation",
    { operation: "account.list", at: "xx/input" },
    'at: "xx/input" is no JSON Pointer. Each step of one begins with /, as in /xx/input.',
  ],
  [
    "a column that no record has",
    "list_all",
    { operation: "account.list", columns: ["id", "$nmae", "seast"] },
    "columns: There is no column $nmae. Did you mean $name? There is no column seast. Did you mean seats?",
  ],
  [
    "a path outside of the folders",
    "upload",
    { operation: "file.upload", input: { file: "../secret.txt" } },
    "file: there is no ",
  ],
  [
    "a folder for a file",
    "upload",
    { operation: "file.upload", input: { file: "test/cli" } },
    "file: test/cli is no file.",
  ],
  ["an allowed folder for a file", "upload", { operation: "file.upload", input: { file: "." } }, "file: . is no file."],
  [
    "a file among others that is not there",
    "upload",
    { operation: "wootiv.aws.buckets.bulkUpload", input: { body: { bulk: ["package.json", "no.png"] } } },
    "body.bulk[1]: there is no ",
  ],
  [
    "an allowed folder to write to",
    "download",
    { operation: "file.download", input: { id: "fil_1" }, path: "." },
    "path: . is no file.",
  ],
  [
    "no path",
    "download",
    { operation: "file.download", input: { id: "fil_1" }, path: "a\0b" },
    'path: "a\\u0000b" is no path.',
  ],
  ["no columns", "list_all", { operation: "account.list", columns: [] }, "columns must not be empty."],
  [
    "a file that is there",
    "download",
    { operation: "wootiv.aws.buckets.downloadFile", input: { filename: "x" }, path: "test/../../x" },
    "path: test/../../x is outside of the folders that were allowed at the start: ",
  ],
  [
    "a record that is not there",
    "call_read",
    { operation: "account.retrieve", input: { id: "acc_none" } },
    "404 There is no account with the ID acc_none. Look for it with an operation that lists.",
  ],
])("a bad call is an error that says what to do: %s", async (_, tool, given, text, situation = everything) => {
  const sandbox = createSandbox();
  const { client } = await start({ ...situation, sandbox });
  const { isError, content, structuredContent } = await client.callTool({ name: tool, arguments: { ...given } });
  expect({ isError, content, structuredContent }).toEqual({
    isError: true,
    content: [{ type: "text", text: expect.stringContaining(text) }],
    structuredContent: undefined,
  });
  const sent = sandbox.requests.filter(({ path }) => path !== "/v1/auth/validate");
  const isOfResponse = text.includes("404") || /^(at|columns):/.test(text);
  expect(sent.filter(({ path }) => !path.endsWith("/definitions")).length).toBeLessThanOrEqual(isOfResponse ? 1 : 0);
});

test("a key that does not work leaves descriptions of use, and what it is refused says who can mend that", async () => {
  const agent = await start({ keys: { lightfield: "sk_lf_other" } });
  const says =
    "401 Invalid API key. The API does not take the key: whoever runs this server has to start it with another one.";
  const found = await agent.call("describe_operation", { operation: "account.create" });
  expect(found).toMatchObject({ input: { required: ["body"] }, workspaceError: says });
  expect(found).not.toHaveProperty("note");
  await expect(agent.call("call_read", { operation: "account.list" })).rejects.toThrow(says);
});

test("what the server was not started for is in the search, with the option that it takes", async () => {
  const agent = await start();
  const found = await agent.call("search_operations", { query: "delete a contact" });
  expect(found["operations"]).toContainEqual({
    operation: "lightfield.contact.delete",
    summary: "Delete a contact.",
    tool: "call_destructive",
    serverNeeds: "--allow destructive",
  });
  const lists = await agent.call("search_operations", { query: "contact" });
  expect(lists["operations"]).toContainEqual({
    operation: "lightfield.contact.list",
    summary: "List contacts.",
    tool: "call_read",
  });
});

test("what the key lacks a scope for is named before anything is sent, and in the search", async () => {
  const sandbox = createSandbox();
  sandbox.state.lightfield.keys.set("sk_lf_reads", {
    subjectType: "workspace",
    memberId: undefined,
    isAdmin: false,
    scopes: ["accounts:read"],
  });
  const agent = await start({ sandbox, keys: { lightfield: "sk_lf_reads" }, allow: "write" });
  await agent.call("call_read", { operation: "account.list" });
  await expect(agent.call("call_write", { operation: "account.create", input: { body: { fields } } })).rejects.toThrow(
    "Nothing was sent: the key lacks the scope accounts:create, which lightfield.account.create needs. Use a key that has it.",
  );
  const found = await agent.call("search_operations", { query: "add a company", limit: 20 });
  expect(found["operations"]).toContainEqual(
    expect.objectContaining({ operation: "lightfield.account.create", missingScopes: ["accounts:create"] }),
  );
  expect(sandbox.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    "GET /v1/auth/validate",
    "GET /v1/accounts",
  ]);
});

test("the key of an API stands in no result and in no error, whoever repeats it", async () => {
  const echo = (request: { headers: Readonly<Record<string, string>> }) =>
    Response.json({ id: request.headers["authorization"] });
  const sandbox = createSandbox({ intercept: echo });
  const agent = await start({ sandbox, allow: "write" });
  const read = await agent.call("call_read", { operation: "account.retrieve", input: { id: "acc_1" } });
  expect(read["data"]).toEqual({ id: "Bearer [API key]" });
  const wrong = { operation: "account.retrieve", input: { id: 1, sk_lf_sandbox: 2 } };
  await expect(agent.call("call_read", wrong)).rejects.toThrow(/^(?!.*sk_lf_sandbox).*\[API key\]/);
});

test("whatever fails with a key in its message, neither the model nor the log reads it", () => {
  const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const errors = [new SDKError("Bearer k1 is no key."), new CLIError("There is no k1."), new TypeError("Bearer k1")];
  const described = errors.map((error) => describeFailure(error, (text) => text.replaceAll("k1", "[API key]")));
  const log = written.mock.calls.join("");
  written.mockRestore();
  expect(described).toEqual([
    "Bearer [API key] is no key.",
    "There is no [API key].",
    "This server has a bug: the call failed for a reason that it does not know. Its log has the details.",
  ]);
  expect(log).toMatch(/^TypeError: Bearer \[API key\]\n/);
});
