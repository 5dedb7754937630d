/**
 * The journal of a batch, in Redis or Valkey. Whoever opens it last has it: a worker that the queue takes for dead can
 * write no more in it. It is kept for a week, with the data of its rows.
 */
import type { Redis } from "ioredis";
import type { Journal } from "lightfield-wootiv/jobs";

const take = `redis.call("set", KEYS[1], ARGV[1], "EX", 604800) return redis.call("lrange", KEYS[2], 0, -1)`;
const add = `if redis.call("get", KEYS[1]) ~= ARGV[1] then return 0 end
redis.call("rpush", KEYS[2], unpack(ARGV, 2))
return redis.call("expire", KEYS[2], 604800)`;

export function redisJournal(redis: Redis, name: string): Journal {
  const keys = [`journal:{${name}}:holder`, `journal:{${name}}:entries`];
  const holder = crypto.randomUUID();
  return {
    async *open() {
      const lines = await redis.eval(take, keys.length, ...keys, holder);
      for (const line of lines as string[]) yield JSON.parse(line);
    },
    async append(entries) {
      const lines = entries.map((entry) => JSON.stringify(entry));
      const isHeld = await redis.eval(add, keys.length, ...keys, holder, ...lines);
      if (isHeld !== 1) throw new Error("Another worker has taken over this batch.");
    },
    async close() {},
  };
}
