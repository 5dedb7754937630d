import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { describe, expect, onTestFinished, test } from "vitest";
import { Wootiv } from "../../generated/wootiv/index.ts";
import { findOrCreate } from "../../src/jobs.ts";
import { runImport } from "../../src/jobs/import-records.ts";
import { realClock } from "../../src/platform/clock.ts";
import { memoryJournal } from "../support/import-sandbox.ts";

/** A server without keys or unique fields, which carries out creates, and loses the responses of the first ones. */
async function forgetfulServer(lost: number): Promise<{ readonly client: Wootiv; readonly records: unknown[] }> {
  const records: unknown[] = [];
  const server = createServer(async (request, response) => {
    const [, id] = request.url?.match(/^\/contacts\/(\d+)$/) ?? [];
    if (request.method === "POST") {
      const record = { id: String(records.length + 1), ...Object(await json(request)) };
      if (records.push(record) <= lost) return request.socket.destroy();
      response.writeHead(201, { "content-type": "application/json" }).end(JSON.stringify(record));
    } else {
      response
        .writeHead(200, { "content-type": "application/json" })
        .end(JSON.stringify(id === undefined ? records : records[Number(id) - 1]));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { client: new Wootiv({ apiKey: "key", baseURL, retryWrites: true, logLevel: "off" }), records };
}

describe("where the server knows no idempotency keys", () => {
  test("an import sends nothing twice that may have been carried out, and the next run finds it", async () => {
    const { client, records } = await forgetfulServer(2);
    const waits: number[] = [];
    const clock = { ...realClock, sleep: async (milliseconds: number): Promise<void> => void waits.push(milliseconds) };
    const job = {
      resource: client.contacts,
      match: "email",
      mode: "upsert",
      rows: [{ email: "a@x.test" }],
      journal: memoryJournal(),
    } as const;
    expect((await runImport(job, clock)).counts).toMatchObject({ unfinished: 1 });
    expect(records).toHaveLength(1);
    expect((await runImport(job, clock)).counts).toMatchObject({ create: 1 });
    expect(records).toHaveLength(1);
    expect(Math.max(...waits)).toBeGreaterThan(50_000); // until lists have caught up
  });

  test("findOrCreate sends nothing twice either", async () => {
    const { client, records } = await forgetfulServer(2);
    await expect(findOrCreate(client.contacts, { email: "a@x.test" })).rejects.toThrow("No response");
    expect(records).toHaveLength(1);
    expect((await findOrCreate(client.contacts, { email: "a@x.test" })).isNew).toBe(false);
  });
});
