/** Opens the journal `hold-journal PATH`, says so, and holds it until it is killed. */
import { fileJournal } from "../../src/node.ts";

async function run(): Promise<void> {
  const journal = fileJournal(process.argv[2] ?? "");
  for await (const entry of journal.open()) console.log(JSON.stringify(entry));
  await journal.append([{ type: "held" }]);
  console.log("open");
  setInterval(() => {}, 1000);
}

void run();
