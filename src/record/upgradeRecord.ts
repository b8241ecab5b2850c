import { FORMAT } from './format.ts'

/** From an older format to the next one up. Version 1 is the first, so the table is still empty. */
const upgraders: Record<string, (old: Record<string, unknown>) => Record<string, unknown>> = {}

/** Brings a record of an older format up to the current one; leaves anything else as it is. */
export function upgradeRecord(input: unknown): unknown {
  let record = input
  while (isObject(record) && typeof record.format === 'string' && record.format !== FORMAT) {
    const upgrade = upgraders[record.format]
    if (!upgrade) return record
    record = upgrade(record)
  }
  return record
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
