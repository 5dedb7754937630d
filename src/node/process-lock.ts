import { createHash, randomBytes } from "node:crypto";
import { readdir, rename, unlink } from "node:fs/promises";
import { connect, createServer } from "node:net";
import type { Server } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";

/** A lock that ends with its process, however that ends: what holds it is a socket that listens. */
export interface ProcessLock {
  release(): Promise<void>;
}

/** The system takes 104 to 108 bytes for the path of a socket, and Node 20 cuts longer ones off in silence. */
const longestSocketPath = 100;

/**
 * Locks a file for this process. `undefined`: it is locked already. Not a file with a process number: in containers every
 * process is 1. All processes of a machine are seen, those in containers that share the folder too; those of another
 * machine that has the folder over a network are not.
 */
export async function lockFile(path: string): Promise<ProcessLock | undefined> {
  if (process.platform === "win32") return lockPipe(path);
  const base = `${path}.lock-`;
  try {
    return await lockSocket(base.length > longestSocketPath - 40 ? temporary(path) : base);
  } catch (error) {
    if (!isRefusalOf(error, ["EOPNOTSUPP", "ENOTSUP", "EPERM", "EINVAL"])) throw error;
    return lockSocket(temporary(path)); // the file system has no sockets
  }
}

function temporary(path: string): string {
  return join(tmpdir(), `${digestOf(path)}.lock-`);
}

function digestOf(path: string): string {
  return createHash("sha256").update(path).digest("hex").slice(0, 32);
}

/** Windows gives a named pipe to one process, and takes it back when that ends. */
async function lockPipe(path: string): Promise<ProcessLock | undefined> {
  try {
    const server = await listen(`\\\\.\\pipe\\lightfield-wootiv-${digestOf(path.toLowerCase())}`);
    return { release: () => close(server) };
  } catch (error) {
    if (isRefusalOf(error, ["EADDRINUSE", "EACCES"])) return undefined;
    throw error;
  }
}

/**
 * Each process makes a socket of its own, and only then looks for those of others: of two that come together at least
 * one sees the other, and gives way. A socket that refuses connections was left by a process that has ended.
 */
async function lockSocket(base: string): Promise<ProcessLock | undefined> {
  const own = base + randomBytes(8).toString("hex");
  const server = await listen(`${own}.new`);
  await rename(`${own}.new`, own); // a socket under its final name listens: others would take it for a dead one
  const lock = { release: () => close(server).finally(() => unlink(own).catch(() => {})) };
  if (!(await hasOthers(base, own))) return lock;
  await lock.release();
  return undefined;
}

async function hasOthers(base: string, own: string): Promise<boolean> {
  const names = await readdir(dirname(base));
  const others = names
    .filter((name) => name.startsWith(basename(base)) && !name.endsWith(".new") && name !== basename(own))
    .map((name) => join(dirname(base), name));
  const alive = await Promise.all(others.map(async (path) => (await listens(path)) || (await remove(path))));
  return alive.includes(true);
}

async function remove(path: string): Promise<false> {
  await unlink(path).catch(() => {});
  return false;
}

function listens(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.on("connect", () => resolve(true));
    socket.on("error", (error) => resolve(!isRefusalOf(error, ["ECONNREFUSED", "ENOENT"])));
    socket.on("close", () => socket.destroy());
  });
}

function listen(path: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.on("error", () => {}).destroy());
    server.once("error", reject);
    server.listen({ path, exclusive: true }, () => resolve(server)); // exclusive: not shared by workers of a cluster
    server.unref();
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

function isRefusalOf(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}
