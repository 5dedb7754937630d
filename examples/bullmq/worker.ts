/**
 * Runs batches of imports until it is stopped. Start as many as you like, on any machine, and kill any of them: another
 * one goes on with its batch.
 *
 * npm install lightfield-wootiv bullmq ioredis rate-limiter-flexible
 * node worker.ts
 */
import { startWorker } from "./batch-worker.ts";
import { pacedClient } from "./import-task.ts";

const worker = await startWorker(await pacedClient(), Number(process.env["LOCK_DURATION"] ?? 30_000));
process.once("SIGTERM", () => void worker.close().finally(() => process.exit())); // its batch comes to an end
await worker.waitUntilReady();
console.log("Waiting for batches.");
