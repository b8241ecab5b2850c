import { spawnSync } from 'node:child_process'

/** The rooms that turn days into dates and back; the rest of the layout knows numbers alone. */
const TESTS = ['tests/dates', 'tests/record/Chronicle', 'tests/record/termRules', 'tests/record/figureRules', 'tests/store', 'tests/layout/dateGeometry', 'tests/layout/timeTicks', 'tests/layout/axisWordsIn', 'tests/layout/calendarStep']

/** Runs what has to do with days again in time zones east and west of Greenwich: a day must be the same day everywhere. */
for (const zone of ['Asia/Phnom_Penh', 'America/Los_Angeles']) {
  console.log(`Time zone ${zone}`)
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...TESTS], {
    stdio: 'inherit',
    env: { ...process.env, TZ: zone },
  })
  if (status !== 0) process.exit(status ?? 1)
}
