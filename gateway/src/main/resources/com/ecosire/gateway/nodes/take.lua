-- Counts one call within all its limits, or within none of them.
-- KEYS: for each limit the times of its calls, newest first; then the calls of the day, where they are limited.
-- ARGV: length of the window (ms); 1 to count, 0 to look only; the calls of each limit; then the calls of the day, and how many are known of.
-- Answers: 1 where the call is allowed; ms to wait; calls of the day; for each limit what is left and ms until all is.
local time = redis.call('TIME')
local present = time[1] * 1000 + math.floor(time[2] / 1000)
local window = tonumber(ARGV[1])
local counts = ARGV[2] == '1'
local limited = #ARGV - 2
local budget = nil
if #KEYS < limited then
  limited = limited - 2
  budget = tonumber(ARGV[limited + 3])
end

-- A clock that was set back: calls keep their distances and look no older than they are.
local function aligned(key)
  local newest = tonumber(redis.call('LINDEX', key, 0) or 0)
  if newest <= present then
    return present
  end
  if newest - present <= 1000 then
    return newest
  end
  local calls = redis.call('LRANGE', key, 0, -1)
  redis.call('DEL', key)
  for _, call in ipairs(calls) do
    redis.call('RPUSH', key, call - (newest - present))
  end
  redis.call('PEXPIRE', key, window + 1000)
  return present
end

local now = {}
local size = {}
local wait = 0
for i = 1, limited do
  local key = KEYS[i]
  local calls = tonumber(ARGV[i + 2])
  now[i] = aligned(key)
  local oldest = tonumber(redis.call('LINDEX', key, -1))
  while oldest and now[i] - oldest > window do
    redis.call('RPOP', key)
    oldest = tonumber(redis.call('LINDEX', key, -1))
  end
  size[i] = redis.call('LLEN', key)
  if size[i] >= calls then
    local last = tonumber(redis.call('LINDEX', key, calls - 1))
    wait = math.max(wait, last + window + 1 - now[i])
  end
end

local used = 0
if budget then
  local known = tonumber(ARGV[limited + 4])
  used = math.max(tonumber(redis.call('GET', KEYS[limited + 1]) or 0), known)
end

local allowed = wait == 0 and (not budget or used < budget)
if allowed and counts then
  for i = 1, limited do
    redis.call('LPUSH', KEYS[i], now[i])
    redis.call('PEXPIRE', KEYS[i], window + 1000)
    size[i] = size[i] + 1
  end
  if budget then
    used = used + 1
    redis.call('SET', KEYS[limited + 1], used, 'EX', 172800)
  end
end

local answer = {allowed and 1 or 0, wait, used}
for i = 1, limited do
  local newest = tonumber(redis.call('LINDEX', KEYS[i], 0))
  answer[#answer + 1] = math.max(0, tonumber(ARGV[i + 2]) - size[i])
  answer[#answer + 1] = newest and newest + window + 1 - now[i] or 0
end
return answer
