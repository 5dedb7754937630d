import { expect, test } from "vitest";
import { stageRunner } from "../../codegen/stages.ts";

class Terminal {
  text = "";
  readonly isTTY: boolean;

  constructor(isTTY: boolean) {
    this.isTTY = isTTY;
  }

  write(text: string): void {
    this.text += text;
  }
}

test("a terminal shows which stage runs, and how long it took", async () => {
  const terminal = new Terminal(true);
  const runStage = stageRunner(terminal, "pets.yaml");
  expect(await runStage("load", () => terminal.text)).toBe("pets.yaml  load …");
  expect(terminal.text).toMatch(/^pets\.yaml {2}load …\rpets\.yaml {2}load \d+\.\d\d s\n$/);
});

test("a stage that fails still ends its line", async () => {
  const terminal = new Terminal(true);
  await expect(stageRunner(terminal, "pets.yaml")("load", () => Promise.reject(new Error("broken")))).rejects.toThrow(
    "broken",
  );
  expect(terminal.text).toMatch(/ s\n$/);
});

test("a pipe stays quiet", async () => {
  const pipe = new Terminal(false);
  expect(await stageRunner(pipe, "pets.yaml")("load", () => 7)).toBe(7);
  expect(pipe.text).toBe("");
});
