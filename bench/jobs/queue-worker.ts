/** A worker of the example over BullMQ, to be killed: without pacing, and with a client that soon gives up on a request. */
import { startWorker } from "../../examples/bullmq/batch-worker.ts";
import { hurriedClient, supervise } from "./hurried-client.ts";

void supervise(() => startWorker(hurriedClient(), 2000));
