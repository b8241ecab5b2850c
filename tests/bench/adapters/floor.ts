import type { Adapter } from './Adapter.ts'
import { byCategory } from './byCategory.ts'

/** How many events of a category lie before each day of the axis: a count of any stretch is one subtraction. */
interface Row {
  category: string
  before: Int32Array
}

const FIRST = Date.UTC(1945, 0, 1) / 864e5
const DAYS = Date.UTC(2026, 11, 31) / 864e5 - FIRST + 1

/** The least that can be called a timeline: counts a pixel column as bars on a bare canvas, no names, nothing to read aloud. */
const adapter: Adapter<Row[]> = {
  prepare: (events) =>
    byCategory(events).map(([category, row]) => {
      const before = new Int32Array(DAYS + 1)
      for (const { date } of row) before[Math.min(DAYS, Math.max(1, Date.parse(date) / 864e5 - FIRST + 1))]! += 1
      for (let day = 1; day <= DAYS; day++) before[day]! += before[day - 1]!
      return { category, before }
    }),
  mount: (stage, rows) => {
    const canvas = document.createElement('canvas')
    canvas.width = stage.clientWidth
    canvas.height = stage.clientHeight
    stage.append(canvas)
    let shown = rows
    let from = 0
    let days = DAYS
    let asked = 0
    const draw = () => {
      asked = 0
      drawBars(canvas, shown, from, days)
    }
    const move = (nextFrom: number, nextDays: number) => {
      days = Math.min(DAYS, Math.max(7, nextDays))
      from = Math.min(DAYS - days, Math.max(0, nextFrom))
      asked ||= requestAnimationFrame(draw)
    }
    canvas.addEventListener('wheel', (event) => {
      event.preventDefault()
      const next = days * 2 ** (event.deltaY * 0.002)
      move(from + ((days - next) * event.offsetX) / canvas.width, next)
    })
    canvas.style.touchAction = 'none'
    canvas.addEventListener('pointermove', (event) => {
      if (event.buttons === 1) move(from - (event.movementX * days) / canvas.width, days)
    })
    draw()
    return {
      filter: (categories) => {
        shown = rows.filter(({ category }) => categories?.includes(category) ?? true)
        draw()
      },
      destroy: () => canvas.remove(),
    }
  },
  drawn: (stage) => stage.querySelector('canvas') !== null,
}

function drawBars(canvas: HTMLCanvasElement, rows: readonly Row[], from: number, days: number): void {
  const context = canvas.getContext('2d')!
  const { width, height } = canvas
  context.clearRect(0, 0, width, height)
  const dayAt = (x: number) => Math.min(DAYS, Math.max(0, Math.floor(from + (x * days) / width)))
  for (let x = 0; x < width; x++) {
    const first = dayAt(x)
    const end = dayAt(x + 1)
    const count = rows.reduce((sum, { before }) => sum + before[end]! - before[first]!, 0)
    const bar = Math.min(height, Math.log2(1 + count) * (height / 16))
    if (count > 0) context.fillRect(x, height - bar, 1, bar)
  }
}

export default adapter
