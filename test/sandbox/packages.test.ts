import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";

const sandbox = pathToFileURL("sandbox/index.ts").href;

/** Imports the sandbox in a process of its own in which one package is missing. Returns what the import says. */
function importWithout(name: string): string {
  const program = `
    import { registerHooks } from "node:module";
    registerHooks({
      resolve: (specifier, context, next) => {
        const isMissing = specifier === ${JSON.stringify(name)};
        if (isMissing) throw Object.assign(new Error("not found"), { code: "ERR_MODULE_NOT_FOUND" });
        return next(specifier, context);
      },
    });
    await import(${JSON.stringify(sandbox)}).then(() => console.log("loaded"), (error) => console.log(error.message));`;
  return execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" });
}

test.each(["hono", "@hono/node-server", "ajv/dist/2020.js", "ajv-formats", "yaml"])(
  "without %s the import fails with the command that installs it",
  (name) => {
    const [main = ""] = name.split("/dist");
    const message = importWithout(name);
    expect(message).toMatch(/^The sandbox needs packages that are not installed\. Run: npm install --save-dev hono@\d/);
    expect(message).toMatch(new RegExp(` ${main}@\\d`));
  },
);

test("with all of them it loads", () => {
  expect(importWithout("something-else")).toBe("loaded\n");
});
