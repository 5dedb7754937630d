/**
 * Downloads a file to the disk as it comes in, so that a large one need not fit into memory. Ctrl+C cancels it.
 *
 * npm pkg set type=module
 * npm install lightfield-wootiv
 * node download-file.ts <ID of a file> <path>
 */
import { writeFile } from "node:fs/promises";
import { Lightfield } from "lightfield-wootiv/lightfield";

const [id = "", path = "download"] = process.argv.slice(2);
const client = new Lightfield();

const controller = new AbortController();
process.once("SIGINT", () => controller.abort("Ctrl+C"));

const response = await client.file.download(id, { signal: controller.signal });
await writeFile(path, response.body ?? "");
console.log(`${path}: ${response.headers.get("content-type")}`);
