import type { StripPoint } from '../../layout/StripSeries.ts'
import type { Words } from '../words/createWords.ts'

/** A value exactly as the record gives it: "5.46503". */
export function exactFigure(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumSignificantDigits: 15 }).format(value)
}

/** A value as short as reading needs: "5.47", "0.157", "687,132". */
export function briefFigure(value: number, locale: string): string {
  const small = Math.abs(value) < 1
  return new Intl.NumberFormat(locale, small ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 2 }).format(value)
}

/** A value on an axis: "200K". */
export function tickFigure(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 }).format(value)
}

type Figure = Pick<StripPoint, 'value' | 'low' | 'high'>

/** The bounds of a value in words, or null when its source gives none. */
export function boundsWords({ low, high }: Figure, locale: string, words: Words): string | null {
  if (low !== null && high !== null) return words('stripBetween', { low: exactFigure(low, locale), high: exactFigure(high, locale) })
  if (low !== null) return words('stripAtLeast', { low: exactFigure(low, locale) })
  return high === null ? null : words('stripAtMost', { high: exactFigure(high, locale) })
}

/** A value in words; where only bounds are known, those. */
export function valueWords(figure: Figure, locale: string, words: Words): string {
  return figure.value === null ? (boundsWords(figure, locale, words) ?? words('stripNoFigure')) : exactFigure(figure.value, locale)
}

/** Values that hold at once, in brief: one, two beside each other, or the least and the most of many. */
export function valuesWords(figures: readonly Figure[], locale: string, words: Words): string {
  const values = [...new Set(figures.flatMap(({ value }) => value ?? []))]
  const [only] = figures
  if (values.length === 0) return only ? valueWords(only, locale, words) : words('stripNoFigure')
  if (values.length <= 2) return values.map((value) => briefFigure(value, locale)).join(' / ')
  return words('stripBetween', { low: briefFigure(Math.min(...values), locale), high: briefFigure(Math.max(...values), locale) })
}
