import { Writable } from "node:stream";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { progressLine, showProgress } from "../../cli/output/progress.ts";
import { createSandbox } from "../../sandbox/index.ts";
import { folderOf } from "../support/files.ts";
import { runCLI } from "../support/run-cli.ts";

describe("how far a transfer is", () => {
  test.each<[passed: number, total: number, seconds: number, line: string]>([
    [0, 3e6, 0, "[                    ] 0 %  0.0 MB  0.0 MB/s"],
    [1.5e6, 3e6, 2, "[==========          ] 50 %  1.5 MB  0.8 MB/s"],
    [4e6, 3e6, 1, "[====================] 100 %  4.0 MB  4.0 MB/s"],
    [1.5e6, NaN, 2, "1.5 MB  0.8 MB/s"],
  ])("is a line: %d of %d bytes in %d s", (passed, total, seconds, line) => {
    expect(progressLine(passed, total, seconds)).toBe(line);
  });

  test.each<[isTTY: boolean, written: string[]]>([
    [
      true,
      [
        "\r\u001B[K[=====               ] 25 %  1.0 MB  5.0 MB/s",
        "\r\u001B[K[===============     ] 75 %  3.0 MB  7.5 MB/s",
        "\r\u001B[K",
      ],
    ],
    [false, []],
  ])("is shown every 0.1 seconds at most, and on a terminal: %j", (isTTY, written) => {
    const lines: string[] = [];
    const stderr = new Writable({
      decodeStrings: false,
      write(line, _, done) {
        lines.push(line);
        done();
      },
    });
    let time = 0;
    const { update, end } = showProgress(Object.assign(stderr, { isTTY }), () => time);
    for (const [at, passed] of [
      [200, 1e6],
      [250, 2e6],
      [400, 3e6],
    ] as const) {
      time = at;
      update(passed, 4e6);
    }
    end();
    expect(lines).toEqual(written);
  });
});

test("an upload and a download show it on a terminal, and leave nothing of it there", async () => {
  const sandbox = createSandbox();
  onTestFinished(() => sandbox.close());
  const { url } = await sandbox.listen();
  const folder = await folderOf({ "report.pdf": "%PDF".repeat(100_000) });
  const [path, to] = [join(folder, "report.pdf"), join(folder, "copy.pdf")];
  const settings = { isTTY: true, env: { LIGHTFIELD_API_KEY: "sk_lf_sandbox", LIGHTFIELD_BASE_URL: url } };
  let time = Date.now();
  const clock = vi.spyOn(Date, "now").mockImplementation(() => (time += 101)); // each look at it is later
  onTestFinished(() => clock.mockRestore());

  const args = ["lightfield", "file", "upload", path, "--set", "purpose=knowledge_user", "-o", "json"];
  const upload = await runCLI(args, settings);
  expect(upload.stderr).toMatch(/^(\r\u001B\[K\[=* *\] \d+ % {2}0\.\d MB {2}\d+\.\d MB\/s)+\r\u001B\[K$/);
  expect(upload.stderr).toContain("] 100 %  0.4 MB");
  const download = await runCLI(["lightfield", "file", "download", JSON.parse(upload.stdout).id, "--to", to], settings);
  expect(download.stderr).toMatch(/\] 100 % {2}0\.4 MB {2}\d+\.\d MB\/s\r\u001B\[KSaved as .*copy\.pdf\.\n$/);
});
