/** What the page around a frame may ask for. `args` may be left out where a command takes none. */
export type FrameCommand =
  | { id: number; command: 'ping' | 'getState' | 'next' | 'previous' }
  | { id: number; command: 'setState' | 'goto'; args: object }

/** What a frame tells the page around it. */
export type FrameEvent = 'pong' | 'ready' | 'state' | 'select' | 'height' | 'edge' | 'key' | 'error'

const NAME = 'bilateral-timeline'
const WITHOUT = ['ping', 'getState', 'next', 'previous'] as const
const WITH = ['setState', 'goto'] as const
const FIELDS = new Set(['to', 'id', 'command', 'args'])

/** The command in a message, or null when its shape is not exactly that of one: pages send each other all kinds of things. */
export function commandIn(message: unknown): FrameCommand | null {
  if (!isPlain(message)) return null
  const { to, id, command, args } = message
  if (to !== NAME || typeof id !== 'number' || !Number.isFinite(id) || !Object.keys(message).every((key) => FIELDS.has(key))) return null
  const bare = WITHOUT.find((each) => each === command)
  if (bare) return 'args' in message && !isPlain(args) ? null : { id, command: bare }
  const full = WITH.find((each) => each === command)
  return full && isPlain(args) ? { id, command: full, args } : null
}

/**
 * Tells the page around this frame something; `re` is the id of the command that asked. The frame cannot know the page's
 * origin, and what it tells is no secret: it is what the reader of both sees.
 */
export function tellHost(page: Window, event: FrameEvent, detail: unknown, re?: number): void {
  page.parent.postMessage({ from: NAME, ...(re !== undefined && { re }), event, detail }, '*')
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null)
}
