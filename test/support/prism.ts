import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const bin = createRequire(import.meta.url).resolve("@stoplight/prism-cli");

/** A Prism: it serves the examples of a document, and refuses a request that violates it. */
export interface Prism {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a Prism in a process of its own, on a free port. */
export async function startPrism(document: string): Promise<Prism> {
  const child = spawn(process.execPath, [bin, "mock", "--errors", "--port", "0", document], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  process.once("exit", () => child.kill());
  const url = await new Promise<string>((resolve, reject) => {
    child.once("exit", () => reject(new Error(`Prism ended before it could serve ${document}.`)));
    createInterface(child.stdout).on("line", (line) => {
      const announced = /Prism is listening on (http:\S+)/.exec(line)?.[1];
      if (announced !== undefined) resolve(announced);
    });
  });
  return {
    url,
    async stop() {
      const end = once(child, "exit");
      child.kill();
      await end;
    },
  };
}
