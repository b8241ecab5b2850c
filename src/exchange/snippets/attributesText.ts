import { escapeHtml } from '../escapeHtml.ts'

/** Attributes as they stand in a tag, each with a blank before it; whatever their values hold stays in them. */
export function attributesText(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('')
}
