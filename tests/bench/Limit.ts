/** Nothing may take longer than this, in milliseconds. */
export const LIMIT = 60_000

/** Why there is no figure, as the table says it. */
export class Unmeasured extends Error {}

/**
 * What a promise brings, unless it takes longer than the limit.
 * @throws Unmeasured "> 60 s"
 */
export async function within<Value>(promise: Promise<Value>, limit = LIMIT): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Unmeasured(`> ${limit / 1000} s`)), limit)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
