/** One process of a load: `worker.ts BASE_URL CLIENT LOAD [STORE_PORT]`. It begins when it is told to. */
import { once } from "node:events";
import { clients, sharing } from "./clients.ts";
import { loads } from "./loads.ts";

const [baseURL = "", client = "", name = "", storePort = ""] = process.argv.slice(2);
const send = await (clients[client] ?? sharing[client])?.(baseURL, Number(storePort));
const load = loads.find((one) => one.name === name);
process.send?.("ready");
await once(process, "message");
if (send === undefined || load === undefined) throw new Error(`no client ${client} or load ${name}`);
const start = performance.now();
const results = await Promise.allSettled(load.run(send));
const failed = results.filter(({ status }) => status === "rejected").length;
process.send?.({ failed, wall: performance.now() - start });
process.exit(); // a connection to the store would keep it alive
