/** For Node: prints the outcomes over the transport of `./node`, as JSON. */
import { createNodeFetch } from "lightfield-wootiv/node";
import { runBehaviour } from "./behaviour.ts";

console.log(JSON.stringify(await runBehaviour(process.env["BASE_URL"] ?? "", createNodeFetch())));
