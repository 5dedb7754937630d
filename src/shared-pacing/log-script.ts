/**
 * Keeps the log of one limit: what was granted in its time, and for 100 ms more, since a request is counted a little after
 * it was granted. While other processes wait, each takes an equal part. By the store's clock alone.
 *
 * KEYS: the log. ARGV: the process, its seconds (not read), the limit, the seconds of the limit.
 * Returns what has been granted, or more than the limit where nothing is, and the milliseconds to wait.
 */
export const logScript: string = `
local log, waiting = KEYS[1], KEYS[1] .. ':waiting'
local process, limit, span = ARGV[1], tonumber(ARGV[3]), ARGV[4] * 1000 + 100
local time = redis.call('time')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('zremrangebyscore', log, '-inf', now - span)
redis.call('zremrangebyscore', waiting, '-inf', now - 1100)
local granted = redis.call('zrange', log, 0, -1, 'withscores')
local count, own, share, oldest, oldestOwn = #granted / 2, 0, limit, now, nil
if count > 0 then oldest = tonumber(granted[2]) end
local others = redis.call('zcard', waiting)
if redis.call('zscore', waiting, process) then others = others - 1 end
if others > 0 then
  share = math.ceil(limit / (others + 1))
  for i = 1, #granted, 2 do
    if string.match(granted[i], '^%d+') == process then
      own = own + 1
      oldestOwn = oldestOwn or tonumber(granted[i + 1])
    end
  end
end
if count < limit and own < share then
  redis.call('zadd', log, now, process .. ':' .. time[1] .. ':' .. time[2] .. ':' .. count)
  redis.call('pexpire', log, span)
  redis.call('zrem', waiting, process)
  return {count + 1, 0}
end
redis.call('zadd', waiting, now, process)
redis.call('pexpire', waiting, 1100)
local blocking = count < limit and oldestOwn or oldest
return {limit + 1, math.max(1, blocking + span - now)}
`;
