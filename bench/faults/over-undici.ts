/** For Node: prints the outcomes over the transport of `./node`, as JSON. */
import { createNodeFetch } from "lightfield-wootiv/node";
import { createAll } from "./create-all.ts";

const baseURL = process.env["BASE_URL"] ?? "";
console.log(JSON.stringify(await createAll({ baseURL, pacing: false, fetch: createNodeFetch() })));
