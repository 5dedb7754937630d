import { onTestFinished } from "vitest";
import { createNodeFetch } from "../../src/node.ts";
import type { NodeFetch, NodeFetchOptions } from "../../src/node.ts";

/** A transport for the length of one test, by default one that heeds no variable. */
export function nodeFetch(options: NodeFetchOptions = {}): NodeFetch {
  const fetch = createNodeFetch({ proxy: false, ...options });
  onTestFinished(() => fetch.close());
  return fetch;
}
