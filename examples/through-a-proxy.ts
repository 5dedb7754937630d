/**
 * Sends every call through a proxy. Without the option, HTTP_PROXY, HTTPS_PROXY and NO_PROXY decide.
 *
 * npm pkg set type=module
 * npm install lightfield-wootiv undici (on Node 20: undici@7)
 * node through-a-proxy.ts http://user:password@proxy:8080
 */
import { Lightfield } from "lightfield-wootiv/lightfield";
import { createNodeFetch } from "lightfield-wootiv/node";

const [proxy] = process.argv.slice(2);
if (proxy === undefined) throw new Error("Usage: node through-a-proxy.ts http://user:password@proxy:8080");

const client = new Lightfield({ fetch: createNodeFetch({ proxy }) });
const { scopes } = await client.auth.validate();
console.log(scopes.length === 0 ? "This key may do everything." : `This key may ${scopes.join(", ")}.`);
