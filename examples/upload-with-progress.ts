/**
 * Uploads a file. On a terminal a bar shows how far it is, and Ctrl+C cancels the upload.
 *
 * npm pkg set type=module
 * npm install lightfield-wootiv @clack/prompts
 * node upload-with-progress.ts <path>
 */
import { progress } from "@clack/prompts";
import { Lightfield } from "lightfield-wootiv/lightfield";

const [path = "README.md"] = process.argv.slice(2);
const client = new Lightfield();

const controller = new AbortController();
process.once("SIGINT", () => controller.abort("Ctrl+C"));

const bar = process.stdout.isTTY ? progress({ max: 100 }) : undefined;
let shown = 0;
function showProgress(sentBytes: number, totalBytes: number): void {
  const percent = Math.floor((100 * sentBytes) / totalBytes);
  bar?.advance(percent - shown, `${percent} %`);
  shown = percent;
}

bar?.start(path);
const file = await client.file.upload(
  path,
  { purpose: "knowledge_user" },
  { onProgress: showProgress, signal: controller.signal },
);
bar?.stop(path);
console.log(`${file.filename}: ${file.sizeBytes} bytes, ${file.status.toLowerCase()}, ${file.id}`);
