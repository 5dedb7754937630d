/** One run for against-hey.ts. Its last line is the greatest memory, in MB. */
import { runGenerate } from "../codegen/command.ts";

const [input = "", output = ""] = process.argv.slice(2);
process.exitCode = await runGenerate(["--input", input, "--output", output, "--name", "Client"]);
console.log(process.resourceUsage().maxRSS / 1024);
