import { describe, expect, test } from "vitest";
import type { UploadSource } from "../../src/index.ts";
import { inTurn, text } from "../support/serve.ts";
import type { Handler } from "../support/serve.ts";
import { chunks, content } from "../support/files.ts";
import { done, serveUploads } from "../support/file-servers.ts";

describe("progress", () => {
  async function progressOf(source: UploadSource, params: object, put: Handler): Promise<number[]> {
    const { client, host } = await serveUploads({ put });
    const reported: number[] = [];
    await client.file.upload(source, params, {
      onProgress: (sent, total) => {
        expect(total).toBe(content.length);
        if (sent === total) expect(host.requests.length).toBeGreaterThan(0); // confirmed, not only handed over
        reported.push(sent);
      },
    });
    return reported;
  }

  test.each<[string, () => UploadSource, object]>([
    ["a Blob", () => new Blob([content]), {}],
    ["a stream of known size", () => chunks(), { sizeBytes: content.length }],
    ["a stream", () => chunks(), {}],
  ])("of %s grows from nothing to all of it", async (_, make, params) => {
    const reported = await progressOf(make(), params, done);
    expect(reported.length).toBeGreaterThan(3);
    expect(reported[0]).toBe(0);
    expect(reported.at(-1)).toBe(content.length);
    expect(reported).toEqual([...new Set(reported)].sort((a, b) => a - b));
  });

  test("begins again with each attempt, and is all of it only once", async () => {
    const reported = await progressOf(new Blob([content]), {}, inTurn(text("", "text/plain", 503), done));
    expect(reported.filter((sent) => sent === 0)).toHaveLength(2);
    expect(reported.filter((sent) => sent === content.length)).toHaveLength(1);
  });

  test("a callback that throws does no harm", async () => {
    const { client } = await serveUploads();
    const onProgress = (): never => {
      throw new Error("no terminal");
    };
    expect(await client.file.upload(new Blob([content]), {}, { onProgress })).toMatchObject({ status: "COMPLETED" });
  });
});
