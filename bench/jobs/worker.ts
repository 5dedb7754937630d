/** One run of an import, to be killed: `worker ROWS BASE_URL JOURNAL`. Prints its report when it comes to its end. */
import { describeRecords } from "../../apis/lightfield/jobs.ts";
import { Lightfield } from "../../generated/lightfield/index.ts";
import { importRecords } from "../../src/jobs.ts";
import { fileJournal } from "../../src/node.ts";
import { planRows } from "./rows.ts";

const [rows = "", baseURL = "", journal = ""] = process.argv.slice(2);

async function run(): Promise<void> {
  const options = {
    apiKey: "sk_lf_sandbox",
    baseURL,
    pacing: false,
    timeout: 500,
    maxRetries: 4,
    logLevel: "off",
  } as const;
  const client = new Lightfield(options);
  const { counts, problems } = await importRecords({
    resource: client.account,
    describe: describeRecords,
    rows: planRows(Number(rows)).rows,
    match: "$name",
    mode: "upsert",
    journal: fileJournal(journal),
  });
  console.log(JSON.stringify({ counts, problems }));
}

void run();
