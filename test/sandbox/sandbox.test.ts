import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";
import { startSession } from "../support/sandbox-session.ts";

const headers = { authorization: "Bearer sk_lf_sandbox", "lightfield-version": "2026-03-01" };
const globals = [globalThis.Request, globalThis.Response];
const accounts = "http://sandbox.test/v1/accounts";

test("the same seed gives the same responses, another seed gives other identifiers", async () => {
  const read = async (seed: number): Promise<string> =>
    (await createSandbox({ seed }).fetch(accounts, { headers })).text();
  expect(await read(7)).toBe(await read(7));
  expect(await read(7)).not.toBe(await read(8));
});

test.each([
  [{ seed: "x" }, "The sandbox's option seed takes a whole number."],
  [{ seed: -1.5 }, "The sandbox's option seed takes a whole number."],
  [{ rateLimit: -1 }, "The sandbox's option rateLimit takes true, false or a whole number from 0."],
  [{ searchLag: -1 }, "The sandbox's option searchLag takes a whole number of milliseconds from 0."],
  [{ sed: 1 }, "The sandbox has no option sed. Its options are seed, seedData, stateFile, "],
])("the options %j are refused with what is allowed", (options, message) => {
  const create = (): unknown => Reflect.apply(createSandbox, undefined, [options]);
  expect(create).toThrow(TypeError);
  expect(create).toThrow(message);
});

test("a reset restores the initial state", async () => {
  const session = startSession();
  const before = await session.lightfield("GET /v1/accounts");
  await session.lightfield("POST /v1/accounts", { body: { fields: { $name: "K" } } });
  session.sandbox.reset();
  expect(session.sandbox.requests).toEqual([]);
  expect((await session.lightfield("GET /v1/accounts")).body).toEqual(before.body);
});

test("two sandboxes do not share anything", async () => {
  const [one, two] = [startSession(), startSession()];
  await one.lightfield("POST /v1/accounts", { body: { fields: { $name: "K" } } });
  expect((await two.lightfield("GET /v1/accounts")).body.totalCount).toBe(5);
});

test("a request is recorded as it arrived, also one that was refused", async () => {
  const sandbox = createSandbox();
  const body = '{"fields": {"$name": "ü"}}';
  await sandbox.fetch(`${accounts}?a=%24b&a=2`, { method: "POST", headers: { "X-Mark": "1" }, body });
  expect(sandbox.requests).toHaveLength(1);
  expect(sandbox.requests[0]).toMatchObject({ method: "POST", path: "/v1/accounts", query: "a=%24b&a=2", body });
  expect(sandbox.requests[0]?.headers).toMatchObject({ "x-mark": "1" });
  expect(sandbox.requests[0]?.bytes).toEqual(new TextEncoder().encode(body));
});

test("only the latest requests are recorded", async () => {
  const sandbox = createSandbox({ requestLimit: 10 });
  for (let i = 0; i < 25; i++) await sandbox.fetch(`${accounts}?i=${i}`);
  expect(sandbox.requests.length).toBeLessThanOrEqual(10);
  expect(sandbox.requests.at(-1)?.query).toBe("i=24");
});

test("both APIs respond over a socket, with presigned URLs of the same origin", async () => {
  const sandbox = createSandbox();
  const { url, close } = await sandbox.listen();
  const overSocket = startSession({}, fetch, url);
  expect((await overSocket.lightfield("GET /v1/accounts?limit=1")).body.totalCount).toBe(5);
  expect((await overSocket.wootiv("GET /contacts?limit=1&page=1")).body.total).toBe(7);
  const form = new FormData();
  form.append("file", new File(["bytes"], "a b.txt"));
  const stored = await overSocket.wootiv("POST /aws/buckets/upload", { body: form });
  expect(String(stored.body.signedUrl).startsWith(url)).toBe(true);
  expect(await (await fetch(String(stored.body.signedUrl))).text()).toBe("bytes");
  expect(sandbox.requests).toHaveLength(4);
  await close();
  await expect(fetch(url)).rejects.toThrow();
});

test("serving leaves the globals alone", async () => {
  const { close } = await createSandbox().listen();
  expect([globalThis.Request, globalThis.Response]).toEqual(globals);
  await close();
});

test("a port in use is an error", async () => {
  const { url, close } = await createSandbox().listen();
  await expect(createSandbox().listen(Number(new URL(url).port))).rejects.toThrow(/EADDRINUSE/);
  await expect(createSandbox().listen(70_000)).rejects.toThrow("option port takes a whole number from 0 to 65535");
  await close();
});

test("a request that is aborted is rejected, even while its operation runs", async () => {
  const sandbox = createSandbox({ pause: () => new Promise(() => undefined) });
  const controller = new AbortController();
  const response = sandbox.fetch(accounts, { headers, signal: controller.signal });
  controller.abort(new Error("enough"));
  await expect(response).rejects.toThrow("enough");
  await expect(sandbox.fetch(accounts, { signal: AbortSignal.abort(new Error("before")) })).rejects.toThrow("before");
});

test("an interceptor may respond in place of the sandbox, or lose a response after the operation was carried out", async () => {
  let calls = 0;
  const session = startSession({
    intercept: async (request, proceed) => {
      calls += 1;
      if (calls === 1) return new Response("no", { status: 503 });
      const response = await proceed();
      if (calls === 2) throw new TypeError(`lost ${request.method}`);
      return response;
    },
  });
  const init = {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: '{"fields":{"$name":"K"}}',
  };
  expect((await session.sandbox.fetch(accounts, init)).status).toBe(503);
  await expect(session.sandbox.fetch(accounts, init)).rejects.toThrow("lost POST");
  expect((await session.lightfield("GET /v1/accounts")).body.totalCount).toBe(6);
});

test("over a socket, an interceptor that throws loses the connection", async () => {
  const { url, close } = await createSandbox({ intercept: () => Promise.reject(new Error("lost")) }).listen();
  const error: unknown = await fetch(url).catch((reason: unknown) => reason);
  await close();
  expect(error).toMatchObject({ cause: { code: "ECONNRESET" } });
});

test("the clock moves on by a second with each request, unless one is given", async () => {
  const session = startSession();
  const create = async (): Promise<unknown> =>
    (await session.lightfield("POST /v1/notes", { body: { fields: { $title: "N" } } })).body.createdAt;
  expect([await create(), await create()]).toEqual(["2026-06-15T09:00:01.000Z", "2026-06-15T09:00:02.000Z"]);
});

test("encoded characters in a path belong to the value", async () => {
  const { body } = await startSession().lightfield("GET /v1/accounts/a%2Fb%20c");
  expect(body.error?.message).toBe("There is no account with the ID a/b c.");
});

test("no files are written: it works where writing is forbidden", () => {
  const module = pathToFileURL("sandbox/index.ts").href;
  const program = `
    import { createSandbox } from ${JSON.stringify(module)};
    const { fetch } = createSandbox();
    const body = new FormData();
    body.append("file", new File(["bytes"], "a.txt"));
    const headers = { authorization: "Bearer wootiv_sandbox" };
    const stored = await fetch("http://sandbox.test/aws/buckets/upload", { method: "POST", headers, body });
    console.log(stored.status, process.permission.has("fs.write"));`;
  const forbidding = ["--permission", "--allow-fs-read=*", "--input-type=module", "-e", program];
  expect(execFileSync(process.execPath, forbidding, { encoding: "utf8" })).toBe("201 false\n");
});
