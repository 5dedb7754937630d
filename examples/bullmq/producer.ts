/**
 * Brings the companies of a file in over the queue: an array of objects, with values by key or label of the field, as
 * JSON. Prints the report as JSON. Started again with the same name and rows, it waits for what is there.
 *
 * npm install lightfield-wootiv bullmq ioredis rate-limiter-flexible
 * node producer.ts companies.json import-2026-11-29 >report.json
 */
import { readFile } from "node:fs/promises";
import { pacedClient } from "./import-task.ts";
import type { Company } from "./import-task.ts";
import { queueImport } from "./queue-import.ts";

const [file = "companies.json", name = "import"] = process.argv.slice(2);
const rows: Company[] = JSON.parse(await readFile(file, "utf8"));
const report = await queueImport(await pacedClient(), name, rows, (done) => {
  process.stderr.write(`\r${done} of ${rows.length} rows`);
});
process.stderr.write("\n");
console.log(JSON.stringify(report));
process.exit(); // the connection of the pacing would keep it alive
