import { Redis } from "ioredis";
import { createClient } from "redis";

/** The packages that connect to a store. */
export const storePackages: readonly string[] = ["ioredis", "redis"];

/** A connection that does without an offline queue, and connects anew within 50 ms. */
export async function connectTo(name: string, port: number): Promise<object> {
  if (name === "ioredis") {
    const options = { enableOfflineQueue: false, lazyConnect: true, retryStrategy: () => 50 };
    const store = new Redis(port, "127.0.0.1", options).on("error", () => {});
    await store.connect();
    return store;
  }
  const socket = { port, host: "127.0.0.1", reconnectStrategy: () => 50 };
  return await createClient({ socket, disableOfflineQueue: true })
    .on("error", () => {})
    .connect();
}
