/**
 * Keeps the log of one limit: what was granted in its time, and for 100 ms more, since a request is counted a little after
 * it was granted. While several processes want more than there is, those that have the fewest get the next. By the store's
 * clock alone.
 *
 * KEYS: the log and, after colons, the process, and `cold` where its requests have to connect first: they are counted up to
 * 200 ms later still. ARGV: how many are wanted, its seconds (not read), the limit, the seconds
 * of the limit.
 * Returns how many are granted, or more than the limit where none is, and the milliseconds to wait for the others: no more
 * than two seconds, so that a process that died while it waited is soon known to want nothing.
 */
export const logScript: string = `
local log, process, cold = string.match(KEYS[1], '^(.*):(%d+)(:?%a*)$')
local waiting, pause = log .. ':waiting', string.match(log, '^[^}]*}') .. ':pause'
local wanted, limit, span = tonumber(ARGV[1]), tonumber(ARGV[3]), ARGV[4] * 1000 + 100
local time = redis.call('time')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('zremrangebyscore', log, '-inf', now - span)
redis.call('zremrangebyscore', waiting, '-inf', now)
redis.call('zrem', waiting, process)

local others = redis.call('zrange', waiting, 0, -1, 'withscores')
local left = limit - redis.call('zcard', log)
local granted = math.max(0, math.min(wanted, left))
local paused = redis.call('pttl', pause)
local wait = 0
if paused > 0 then
  granted, wait = 0, paused
elseif #others > 0 or granted < wanted then
  local entries, has, oldestOwn = redis.call('zrange', log, 0, -1, 'withscores'), {[process] = 0}, nil
  for i = 1, #others, 2 do has[others[i]] = 0 end
  for i = 1, #entries, 2 do
    local owner = string.match(entries[i], '^%d+')
    if has[owner] then has[owner] = has[owner] + 1 end
    if owner == process then oldestOwn = oldestOwn or entries[i + 1] end
  end
  local level, rest = 0, left
  while rest > 0 do
    local fewest = 0
    for _, count in pairs(has) do if count <= level then fewest = fewest + 1 end end
    if fewest > rest then break end
    level, rest = level + 1, rest - fewest
  end
  if has[process] <= level then level = level + math.min(1, math.max(0, rest)) end
  granted = math.max(0, math.min(granted, level - has[process]))
  local spared = granted < left
  wait = span + (spared and oldestOwn or entries[2] or now) - now
  if spared then wait = math.min(wait, others[#others] - now) end -- they have been by then, or died
end

local counted = now + (cold == '' and 0 or 200)
for i = 1, granted do
  redis.call('zadd', log, counted, process .. ':' .. time[1] .. ':' .. time[2] .. ':' .. i)
end
if granted > 0 then redis.call('pexpire', log, span + 200) end
if granted == wanted then return {granted, 0} end
wait = math.max(1, math.min(wait, 2000))
redis.call('zadd', waiting, now + wait + 200, process)
redis.call('pexpire', waiting, 2200)
return {granted > 0 and granted or limit + 1, wait}
`;
