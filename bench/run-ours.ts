/** One run for against-hey.ts, of the command as it is published. Its last line is the greatest memory, in MB. */
const { runGenerate } = await import("../dist/chunks/command.js");

const [input = "", output = ""] = process.argv.slice(2);
process.exitCode = await runGenerate(["--input", input, "--output", output, "--name", "Client"]);
console.log(process.resourceUsage().maxRSS / 1024);
