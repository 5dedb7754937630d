import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { offeredAPIs } from "../../cli/description/apis.ts";

test.each(offeredAPIs.map((api) => [api.name, api] as const))(
  "the skill for %s is one that agents load, and has every operation by its command",
  (name, api) => {
    const [, head = "", text = ""] = readFileSync(`cli/skills/${name}/SKILL.md`, "utf8").split(/^---$/m);
    const { name: title, description }: { name: string; description: string } = parse(head);
    expect(title).toBe(name); // as the folder is called
    expect(description.length).toBeLessThanOrEqual(1_024);
    const commands = [...text.matchAll(/^- `([^`]+)`( ⚠)?: /gm)].map(([, command, mark]) => [
      command,
      mark !== undefined,
    ]);
    expect(commands).toEqual(
      api.describe().summary.operations.map((one) => [one.name.replaceAll(".", " "), one.effect === "destructive"]),
    );
  },
);
