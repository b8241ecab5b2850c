import { spawnSync } from 'node:child_process'

/** Runs what has to do with days again in time zones east and west of Greenwich: a day must be the same day everywhere. */
for (const zone of ['Asia/Phnom_Penh', 'America/Los_Angeles']) {
  console.log(`Time zone ${zone}`)
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'tests/dates', 'tests/record', 'tests/layout', 'tests/store'], {
    stdio: 'inherit',
    env: { ...process.env, TZ: zone },
  })
  if (status !== 0) process.exit(status ?? 1)
}
