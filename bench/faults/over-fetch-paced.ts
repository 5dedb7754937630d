/** Prints the outcomes over the global `fetch` with pacing, as JSON. */
import { createAll } from "./create-all.ts";

console.log(JSON.stringify(await createAll({ baseURL: globalThis.process.env["BASE_URL"] ?? "" })));
