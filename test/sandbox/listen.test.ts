import { networkInterfaces } from "node:os";
import { describe, expect, onTestFinished, test } from "vitest";
import { createSandbox } from "../../sandbox/index.ts";

const headers = { authorization: "Bearer sk_lf_sandbox", "lightfield-version": "2026-03-01" };
const external = Object.values(networkInterfaces())
  .flat()
  .find((address) => address !== undefined && address.family === "IPv4" && !address.internal);

async function statusAt(url: string): Promise<number> {
  return (await fetch(`${url}/v1/accounts`, { headers })).status;
}

describe("what listens", () => {
  test("is closed where the block of its await using ends", async () => {
    let url = "";
    {
      await using server = await createSandbox().listen();
      ({ url } = server);
      expect(await statusAt(url)).toBe(200);
    }
    await expect(fetch(url)).rejects.toThrow();
  });

  test("is closed once, however often close() is called", async () => {
    const server = await createSandbox().listen();
    const closing = server.close();
    expect(server.close()).toBe(closing);
    expect(server[Symbol.asyncDispose]()).toBe(closing);
    await closing;
    await expect(server.close()).resolves.toBeUndefined();
  });

  test("ends a connection that waits for a response when it is closed", async () => {
    let arrived = (): void => undefined;
    const arrival = new Promise<void>((resolve) => (arrived = resolve));
    const pause = (): Promise<void> => (arrived(), new Promise(() => undefined));
    const server = await createSandbox({ pause }).listen();
    const response = statusAt(server.url);
    await arrival;
    await Promise.all([server.close(), expect(response).rejects.toThrow()]);
  });
});

describe("closing a sandbox", () => {
  test("closes all that it opened, also what is about to listen, and nothing else", async () => {
    const other = await createSandbox().listen();
    onTestFinished(() => other.close());
    const sandbox = createSandbox();
    const first = await sandbox.listen();
    const second = sandbox.listen();
    await sandbox.close();
    await expect(fetch(first.url)).rejects.toThrow();
    await expect(fetch((await second).url)).rejects.toThrow();
    expect(await statusAt(other.url)).toBe(200);
  });

  test("leaves its state and fetch, and it can listen again", async () => {
    const sandbox = createSandbox();
    const first = await sandbox.listen();
    const create = { method: "POST", headers: { ...headers, "content-type": "application/json" } };
    await fetch(`${first.url}/v1/accounts`, { ...create, body: '{"fields":{"$name":"K"}}' });
    await sandbox.close();
    await sandbox.close();
    const accounts = await (await sandbox.fetch("http://sandbox.test/v1/accounts", { headers })).json();
    expect(accounts).toMatchObject({ totalCount: 6 });
    await using again = await sandbox.listen();
    expect(await statusAt(again.url)).toBe(200);
  });

  test("is what the end of the block of its await using does", async () => {
    let url = "";
    {
      await using sandbox = createSandbox();
      ({ url } = await sandbox.listen());
      expect(await statusAt(url)).toBe(200);
    }
    await expect(fetch(url)).rejects.toThrow();
  });

  test("passes over a server that could not listen", async () => {
    const server = await createSandbox().listen();
    onTestFinished(() => server.close());
    const sandbox = createSandbox();
    const refused = sandbox.listen(Number(new URL(server.url).port));
    await Promise.all([sandbox.close(), expect(refused).rejects.toThrow("EADDRINUSE")]);
    expect(await statusAt(server.url)).toBe(200);
  });
});

describe("the host", () => {
  test("is this machine alone unless one is given", async () => {
    await using server = await createSandbox().listen();
    expect(new URL(server.url).hostname).toBe("127.0.0.1");
    const others = external === undefined ? [] : [external.address];
    const { port } = new URL(server.url);
    const outcomes = await Promise.allSettled(others.map((address) => fetch(`http://${address}:${port}`)));
    expect(outcomes.map(({ status }) => status)).toEqual(others.map(() => "rejected"));
  });

  test("0.0.0.0 is all addresses of this machine, and the URL is one that it reaches itself", async () => {
    await using server = await createSandbox().listen({ host: "0.0.0.0" });
    const { hostname, port } = new URL(server.url);
    expect(hostname).toBe("127.0.0.1");
    for (const host of ["127.0.0.1", "127.0.0.2", ...(external === undefined ? [] : [external.address])]) {
      expect(await statusAt(`http://${host}:${port}`)).toBe(200);
    }
  });

  test.each([
    ["localhost", /^http:\/\/(127\.0\.0\.1|\[::1\]):\d+$/],
    ["127.0.0.2", /^http:\/\/127\.0\.0\.2:\d+$/],
  ])("%s has a URL that leads to it", async (host, url) => {
    await using server = await createSandbox().listen({ host });
    expect(server.url).toMatch(url);
    expect(await statusAt(server.url)).toBe(200);
  });
});

test.each([
  [{ host: "" }, "listen()'s option host takes a name or an IP address, such as 0.0.0.0."],
  [{ host: "http://localhost" }, "listen()'s option host takes a name or an IP address, such as 0.0.0.0."],
  [{ port: 70_000 }, "listen()'s option port takes a whole number from 0 to 65535."],
  [-1, "listen()'s option port takes a whole number from 0 to 65535."],
  [{ cors: ["https://app.example.com/"] }, "listen()'s option cors takes true, false or an array of origins, such as "],
  [{ cors: "*" }, "listen()'s option cors takes true, false or an array of origins, such as https://app.example.com."],
  [{ hots: "0.0.0.0" }, "listen() has no option hots. Its options are port, host, cors."],
])("listen(%j) is refused with what is allowed", async (options, message) => {
  const listening: unknown = Reflect.apply(createSandbox().listen, undefined, [options]);
  const error: unknown = await Promise.resolve(listening).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(TypeError);
  expect(error).toMatchObject({ message: expect.stringContaining(message) });
});
