/** Puts the transport for Node instead of the global `fetch`, which clients use by default. */
import { createNodeFetch } from "../../src/node.ts";

const fetch = createNodeFetch();

globalThis.fetch = (input: RequestInfo | URL, init: RequestInit = {}) => fetch(String(input), init);
