import type { Page } from 'playwright-core'

/**
 * Controls that a finger would miss: around whose middle a square of this side, in CSS pixels, is not all theirs or their label's,
 * as far as that is in the window. What is out of view is brought into it.
 */
export function smallTargets(page: Page, selector: string, least: number): Promise<string[]> {
  return page.evaluate(([chosen, side]) => {
    const reach = side / 2 - 0.75
    const inWindow = (at: number, end: number) => Math.min(end - 1, Math.max(0, at))
    /** Whether what lies a reach away on every side of the middle is its own. */
    const isHit = (target: HTMLElement) => {
      const { left, top, width, height } = target.getClientRects()[0]!
      const [x, y] = [left + width / 2, top + height / 2]
      return [[-reach, 0], [reach, 0], [0, -reach], [0, reach]].every(([dx = 0, dy = 0]) =>
        target.contains(document.elementFromPoint(inWindow(x + dx, innerWidth), inWindow(y + dy, innerHeight))))
    }
    const shown = (each: HTMLElement) => each.checkVisibility() && !each.closest('[inert], [aria-hidden="true"]') && !each.matches(':disabled') && each.getBoundingClientRect().width > 1
    return [...document.querySelectorAll<HTMLElement>(chosen)].filter(shown).flatMap((each) => {
      const target = each.closest<HTMLElement>('label, .bt-export-group li') ?? each
      if (isHit(target)) return []
      target.scrollIntoView({ block: 'center' })
      if (isHit(target)) return []
      const { width, height } = target.getBoundingClientRect()
      return [`${each.localName} ${each.className || each.parentElement?.className} "${each.getAttribute('aria-label') ?? each.textContent}" ${width.toFixed(0)}×${height.toFixed(0)}`]
    })
  }, [selector, least] as const)
}
