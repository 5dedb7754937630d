/** For platforms that run programs: prints the outcomes as JSON. */
import { runBehaviour } from "./behaviour.ts";

console.log(JSON.stringify(await runBehaviour(globalThis.process.env["BASE_URL"] ?? "")));
