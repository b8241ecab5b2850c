import { type RefObject, useEffect, useRef } from 'react'
import { calm } from '../calm.ts'

/** The step whose beginning has come this far up the list is the one being read. */
const READING_PLACE = 0.4
/** A hand that has not scrolled for so many milliseconds has come to rest. */
const REST = 140
/** What a hand scrolls with. */
const HANDS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

/**
 * Keeps the steps of a story and where they are scrolled to together: a hand that scrolls chooses the step it comes to rest on,
 * and a step chosen otherwise comes into view.
 * @returns to be given to the list that scrolls, whose items carry `data-step`
 */
export function useStepScroll(step: number, go: (step: number) => void): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null)
  const scrolledTo = useRef<number | null>(null)
  const first = useRef(true)

  useEffect(() => {
    const box = list.current
    if (!box) return
    let byHand = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const touched = () => {
      byHand = true
    }
    const scrolled = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (!byHand) return
        byHand = false
        const read = stepAt(box)
        scrolledTo.current = read
        if (read !== null) go(read)
      }, REST)
    }
    for (const hand of HANDS) box.addEventListener(hand, touched, { passive: true })
    box.addEventListener('scroll', scrolled, { passive: true })
    return () => {
      clearTimeout(timer)
      for (const hand of HANDS) box.removeEventListener(hand, touched)
      box.removeEventListener('scroll', scrolled)
    }
  }, [go])

  useEffect(() => {
    const box = list.current
    const item = box?.querySelector<HTMLElement>(`[data-step="${step}"]`)
    const here = scrolledTo.current === step
    scrolledTo.current = null
    // Where the hand has brought it, it stays.
    if (!box || !item || here) return
    box.scrollTo({ top: item.offsetTop, behavior: first.current || calm() ? 'auto' : 'smooth' })
    first.current = false
  }, [step])

  return list
}

function stepAt(box: HTMLElement): number | null {
  const line = box.getBoundingClientRect().top + box.clientHeight * READING_PLACE
  const passed = [...box.querySelectorAll<HTMLElement>('[data-step]')].filter((item) => item.getBoundingClientRect().top <= line)
  return Number(passed.at(-1)?.dataset.step) || null
}
