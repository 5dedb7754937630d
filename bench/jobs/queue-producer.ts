/** Puts an import of 1,000 rows on the queue, and prints its report. */
import { queueImport } from "../../examples/bullmq/queue-import.ts";
import { hurriedClient, supervise } from "./hurried-client.ts";
import { planRows } from "./rows.ts";

async function run(): Promise<void> {
  const rows = planRows(1000).rows.map((row) => ({ ...row }));
  const report = await supervise(() => queueImport(hurriedClient(), "import", rows, () => {}));
  console.log(JSON.stringify(report));
  process.exit();
}

void run();
