import type * as v from 'valibot'
import { RecordSchema, type Text, TextSchema } from './schema.ts'

/** Where a text stands, such as `['events', 3, 'title']`. */
export type TextPath = readonly (string | number)[]

/**
 * A copy of a record with each of its texts changed, wherever the format has one. What is no record, or only in part, is copied
 * as it is: reading says what is wrong with it.
 */
export function mapTexts<Whole>(record: Whole, change: (text: Text, path: TextPath) => Text): Whole {
  return visit(RecordSchema, record, [], change) as Whole
}

/** The parts of a schema that lead to texts. */
interface Node extends v.GenericSchema {
  wrapped?: Node
  entries?: Readonly<Record<string, Node>>
  item?: Node
  value?: Node
}

function visit(schema: v.GenericSchema, value: unknown, path: TextPath, change: (text: Text, path: TextPath) => Text): unknown {
  const { type, wrapped, entries, item, value: inner } = schema as Node
  if (wrapped) return visit(wrapped, value, path, change)
  if ((schema as unknown) === TextSchema) return isText(value) ? change(value, path) : value
  if (type === 'array' && item && Array.isArray(value)) return value.map((each, i) => visit(item, each, [...path, i], change))
  if (!isObject(value)) return value
  const schemaOf = (key: string) => (type === 'record' ? inner : entries && Object.hasOwn(entries, key) ? entries[key] : undefined)
  return Object.fromEntries(Object.entries(value).map(([key, each]) => {
    const under = schemaOf(key)
    return [key, under ? visit(under, each, [...path, key], change) : each]
  }))
}

function isText(value: unknown): value is Text {
  return typeof value === 'string' || isObject(value)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
