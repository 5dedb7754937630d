/** Prints the outcomes over the global `fetch`, as JSON. */
import { createAll } from "./create-all.ts";

const baseURL = globalThis.process.env["BASE_URL"] ?? "";
console.log(JSON.stringify(await createAll({ baseURL, pacing: false })));
