import type { PanGesture, ZoomGesture } from './contestants.ts'
import type { Stage } from './openStage.ts'

/** One step of a gesture, by its number. Input goes the way a hand's does, through the browser. */
export type Step = (index: number) => Promise<void>

/** A gesture with what comes before its first and after its last step. */
export interface Gesture {
  begin: () => Promise<void>
  step: Step
  end: () => Promise<void>
}

/** How far a hand drags at a step, in CSS pixels, and how many steps before it turns back. */
const DRAG = 12
const TURN = 20

const CTRL = 2
const nothing = () => Promise.resolve()

/** Twenty steps closer, twenty back, and so on, about the middle of the stage. */
export function zoomGesture({ page, cdp }: Stage, zoom: ZoomGesture): Gesture {
  const closer = (index: number) => index % (2 * TURN) < TURN
  const middle = { x: 640, y: 300 }
  switch (zoom.by) {
    case 'wheel':
      return {
        begin: nothing,
        end: nothing,
        step: async (index) => {
          const deltaY = closer(index) ? -zoom.pixels : zoom.pixels
          await cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...middle, deltaX: 0, deltaY, modifiers: zoom.ctrl ? CTRL : 0 })
        },
      }
    case 'buttons':
      return { begin: nothing, end: nothing, step: async (index) => click({ page, cdp }, closer(index) ? zoom.closer : zoom.farther) }
    case 'rectangle':
      return {
        begin: nothing,
        end: nothing,
        step: async (index) => {
          if (index % 4 === 3) return click({ page, cdp }, zoom.reset)
          await mouse(cdp, 'mousePressed', 400, 30 + DRAG)
          await mouse(cdp, 'mouseMoved', 700, 200)
          await mouse(cdp, 'mouseMoved', 900, 560)
          await mouse(cdp, 'mouseReleased', 900, 560)
        },
      }
  }
}

/** Drags an element's middle to and fro with the button down. */
export function dragGesture(stage: Stage, pan: PanGesture): Gesture {
  let at = { x: 0, y: 0 }
  return {
    begin: async () => {
      at = await middleOf(stage, pan.on)
      await mouse(stage.cdp, 'mousePressed', at.x, at.y)
    },
    step: async (index) => mouse(stage.cdp, 'mouseMoved', at.x + DRAG * swing(index), at.y),
    end: async () => mouse(stage.cdp, 'mouseReleased', at.x, at.y),
  }
}

/** The same with a finger. */
export function touchGesture(stage: Stage, pan: PanGesture): Gesture {
  let at = { x: 0, y: 0 }
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0) =>
    stage.cdp.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x: at.x + x, y: at.y }] })
  return {
    begin: async () => {
      at = await middleOf(stage, pan.on)
      await touch('touchStart')
    },
    step: async (index) => void (await touch('touchMove', DRAG * swing(index))),
    end: async () => void (await touch('touchEnd')),
  }
}

/** Two fingers that part and close again. */
export function pinchGesture({ cdp }: Stage): Gesture {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x: 640 - apart, y: 300, id: 0 }, { x: 640 + apart, y: 300, id: 1 }] })
  return {
    begin: async () => void (await touch('touchStart', 60)),
    step: async (index) => void (await touch('touchMove', 60 + DRAG * Math.abs(swing(index)))),
    end: async () => void (await touch('touchEnd', 0)),
  }
}

/** −1, −2, … −20, −19, … 0, −1: to the left and back, so that no end of the axis stops the hand. */
function swing(index: number): number {
  const turn = (index + 1) % (2 * TURN)
  return -(turn <= TURN ? turn : 2 * TURN - turn)
}

async function click({ page, cdp }: Pick<Stage, 'page' | 'cdp'>, on: string): Promise<void> {
  const { x, y } = await middleOf({ page }, on)
  await mouse(cdp, 'mousePressed', x, y)
  await mouse(cdp, 'mouseReleased', x, y)
}

function middleOf({ page }: Pick<Stage, 'page'>, on: string): Promise<{ x: number; y: number }> {
  return page.evaluate((selector) => bench.middleOf(selector), on)
}

async function mouse(cdp: Stage['cdp'], type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number, y: number): Promise<void> {
  await cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: type === 'mouseReleased' ? 0 : 1, clickCount: type === 'mouseMoved' ? 0 : 1 })
}
