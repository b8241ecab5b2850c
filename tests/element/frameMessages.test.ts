import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandIn } from '../../src/element/frameMessages.ts'

const whole = { to: 'bilateral-timeline', id: 7, command: 'setState', args: { min: 3 } }

describe('a message to a frame', () => {
  it.each([
    [whole, { id: 7, command: 'setState', args: { min: 3 } }],
    [{ ...whole, command: 'goto' }, { id: 7, command: 'goto', args: { min: 3 } }],
    [{ to: 'bilateral-timeline', id: 0, command: 'ping' }, { id: 0, command: 'ping' }],
    [{ to: 'bilateral-timeline', id: 1, command: 'getState', args: {} }, { id: 1, command: 'getState' }],
    [{ to: 'bilateral-timeline', id: 2, command: 'next' }, { id: 2, command: 'next' }],
    [{ to: 'bilateral-timeline', id: 3, command: 'previous' }, { id: 3, command: 'previous' }],
  ])('is a command: %o', (message, command) => {
    expect(commandIn(message)).toEqual(command)
  })

  it.each([
    null, undefined, 'ping', 7, [], [whole], new Date(), new Map(),
    { ...whole, to: 'somebody-else' }, { ...whole, to: undefined }, { ...whole, to: ['bilateral-timeline'] },
    { ...whole, id: '7' }, { ...whole, id: undefined }, { ...whole, id: Number.NaN }, { ...whole, id: Infinity },
    { ...whole, command: 'destroy' }, { ...whole, command: 'toString' }, { ...whole, command: ['next'] }, { ...whole, command: undefined },
    { ...whole, args: undefined }, { ...whole, args: null }, { ...whole, args: 'min=3' }, { ...whole, args: [3] },
    { to: 'bilateral-timeline', id: 1, command: 'setState' }, { to: 'bilateral-timeline', id: 1, command: 'ping', args: 'x' },
    { ...whole, extra: true }, { from: 'bilateral-timeline', event: 'pong', detail: {} },
  ])('is none of ours: %o', (message) => {
    expect(commandIn(message)).toBeNull()
  })

  it('is never taken for a command by chance', () => {
    fc.assert(fc.property(fc.anything(), (message) => commandIn(message) === null))
  })
})
