import type { PanGesture, ZoomGesture } from './contestants.ts'
import type { Stage } from './openStage.ts'

/** A gesture step by step, with what comes before its first and after its last. Input goes the way a hand's does, through the browser. */
export interface Gesture {
  begin: () => Promise<void>
  step: (index: number) => Promise<void>
  end: () => Promise<void>
}

/** How far a hand moves at a step, in CSS pixels, and how many steps before it turns back. */
const MOVE = 12
const TURN = 20

const CTRL = 2
const MIDDLE = { x: 640, y: 300 }

/** Twenty steps closer, twenty back, and so on, about the middle of the stage. */
export function zoomGesture(stage: Stage, zoom: ZoomGesture): Gesture {
  switch (zoom.by) {
    case 'wheel':
      return only(async (index) => {
        const deltaY = onward(index) ? -zoom.pixels : zoom.pixels
        await stage.cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...MIDDLE, deltaX: 0, deltaY, modifiers: zoom.ctrl ? CTRL : 0 })
      })
    case 'buttons':
      return only((index) => click(stage, onward(index) ? zoom.closer : zoom.farther))
    case 'rectangle':
      // Half of what is in view, three times, then all again.
      return only(async (index) => {
        if (index % 4 === 3) return click(stage, zoom.reset)
        const { left, right, top, bottom } = await stage.page.evaluate((selector) => bench.box(selector), zoom.on)
        const quarter = (right - left) / 4
        await mouse(stage, 'mousePressed', left + quarter, top + 2)
        await mouse(stage, 'mouseMoved', left + 2 * quarter, (top + bottom) / 2)
        await mouse(stage, 'mouseMoved', right - quarter, bottom - 2)
        await mouse(stage, 'mouseReleased', right - quarter, bottom - 2)
      })
  }
}

/** To and fro, with the mouse. */
export function panGesture(stage: Stage, pan: PanGesture): Gesture {
  if (pan.by === 'buttons') return only((index) => click(stage, onward(index) ? pan.onward : pan.back))
  let at = { x: 0, y: 0 }
  return {
    begin: async () => {
      at = await middleOf(stage, pan.on)
      await mouse(stage, 'mousePressed', at.x, at.y)
    },
    step: (index) => mouse(stage, 'mouseMoved', at.x + swing(index), at.y),
    end: () => mouse(stage, 'mouseReleased', at.x, at.y),
  }
}

/** The same with a finger. */
export function touchGesture(stage: Stage, { on }: PanGesture & { by: 'drag' }): Gesture {
  let at = { x: 0, y: 0 }
  return {
    begin: async () => {
      at = await middleOf(stage, on)
      await touch(stage, 'touchStart', [at])
    },
    step: (index) => touch(stage, 'touchMove', [{ x: at.x + swing(index), y: at.y }]),
    end: () => touch(stage, 'touchEnd', []),
  }
}

/** Two fingers that part and close again. */
export function pinchGesture(stage: Stage): Gesture {
  const fingers = (apart: number) => [-1, 1].map((side) => ({ x: MIDDLE.x + (side * apart) / 2, y: MIDDLE.y }))
  return {
    begin: () => touch(stage, 'touchStart', fingers(100)),
    step: (index) => touch(stage, 'touchMove', fingers(100 - swing(index))),
    end: () => touch(stage, 'touchEnd', []),
  }
}

function only(step: Gesture['step']): Gesture {
  const nothing = () => Promise.resolve()
  return { begin: nothing, step, end: nothing }
}

const onward = (index: number) => index % (2 * TURN) < TURN

/** How far a hand has moved after a step, in CSS pixels: to the left and back, so that no end of the axis stops it. */
function swing(index: number): number {
  const turn = (index + 1) % (2 * TURN)
  return -MOVE * (turn <= TURN ? turn : 2 * TURN - turn)
}

async function middleOf({ page }: Stage, on: string): Promise<{ x: number; y: number }> {
  const { left, right, top, bottom } = await page.evaluate((selector) => bench.box(selector), on)
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}

async function click(stage: Stage, on: string): Promise<void> {
  const { x, y } = await middleOf(stage, on)
  await mouse(stage, 'mousePressed', x, y)
  await mouse(stage, 'mouseReleased', x, y)
}

async function mouse({ cdp }: Stage, type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number, y: number): Promise<void> {
  await cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: type === 'mouseReleased' ? 0 : 1, clickCount: type === 'mouseMoved' ? 0 : 1 })
}

async function touch({ cdp }: Stage, type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: { x: number; y: number }[]): Promise<void> {
  await cdp.send('Input.dispatchTouchEvent', { type, touchPoints: fingers.map((finger, id) => ({ ...finger, id })) })
}
