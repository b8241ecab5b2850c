/** Size and weight of an ink's font: `normal 600 13px "Be Vietnam Pro", sans-serif`. */
export function letterOf(font: string): { size: number; weight: number } {
  const size = /(\d+(?:\.\d+)?)px/.exec(font)?.[1]
  const weight = /(?:^|\s)(\d{3})\s/.exec(font)?.[1]
  return { size: Number(size ?? 13), weight: Number(weight ?? 400) }
}
