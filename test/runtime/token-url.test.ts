import { expect, test } from "vitest";
import { SDKError } from "../../src/index.ts";
import { findTokenURL } from "../../src/settings/token-url.ts";

const servers = { production: "https://api.example.com/v1/", eu: "https://eu.example.com", other: { fill: () => "" } };
const own = { baseURL: "https://api.example.com/v1", isGiven: false };
const sandbox = { baseURL: "http://localhost:4010/crm", isGiven: true };

test.each<[documented: string, given: string | undefined, server: typeof own, url: string]>([
  // As the document says.
  ["https://login.example.com/token?a=1", undefined, own, "https://login.example.com/token?a=1"],
  ["/oauth/token", undefined, own, "https://api.example.com/oauth/token"],
  ["oauth/token", undefined, own, "https://api.example.com/v1/oauth/token"],
  ["https://login.example.com/token", undefined, { ...own, isGiven: true }, "https://login.example.com/token"],
  // On the server of the caller: what is relative, on the same host, or on a server of the API itself.
  ["/oauth/token", undefined, sandbox, "http://localhost:4010/oauth/token"],
  ["oauth/token", undefined, sandbox, "http://localhost:4010/crm/oauth/token"],
  ["http://localhost:4010/token", undefined, sandbox, "http://localhost:4010/token"],
  ["https://api.example.com/v1/token?a=1", undefined, sandbox, "http://localhost:4010/crm/token?a=1"],
  ["https://eu.example.com/token", undefined, sandbox, "http://localhost:4010/crm/token"],
  // Where the caller says.
  ["https://login.example.com/token", "https://login.test/t?a=1", sandbox, "https://login.test/t?a=1"],
  ["https://{tenant}.example.com/token", "https://a.example.com/token", own, "https://a.example.com/token"],
])("the token URL %s with tokenURL %s", (documented, given, server, url) => {
  expect(findTokenURL(documented, given, { ...server, servers, option: "login" }).href).toBe(url);
});

test.each<[documented: string, given: string | undefined, server: typeof own, message: string]>([
  [
    "https://login.example.com/token",
    undefined,
    sandbox,
    "The tokens of this API come from https://login.example.com, which the baseURL of this client does not stand for: say where they come from, with login.tokenURL.",
  ],
  ["//login.example.com/token", undefined, sandbox, "say where they come from, with login.tokenURL."],
  ["https://api.example.com.evil.test/v1/token", undefined, sandbox, "say where they come from"],
  ["https://api.example.com/v10/token", undefined, sandbox, "say where they come from"],
  ["https://{tenant}.example.com/token", undefined, own, "say what it is, with login.tokenURL."],
  ["https://", undefined, own, "say what it is, with login.tokenURL."],
  ["/t", "/token", own, "login.tokenURL must be an absolute URL"],
  ["/t", "ftp://login.example.com", own, "login.tokenURL must be an absolute URL"],
  ["/t", "https://user:hush@login.example.com/t", own, "login.tokenURL must be an absolute URL"],
])("the token URL %s with tokenURL %s cannot be used", (documented, given, server, message) => {
  const find = () => findTokenURL(documented, given, { ...server, servers, option: "login" });
  expect(find).toThrow(SDKError);
  expect(find).toThrow(message);
  expect(find).not.toThrow(/hush/);
});
