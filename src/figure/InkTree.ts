import type { Ink, InkOf } from './Ink.ts'
import type { Stamp } from './Stamp.ts'

export type Leaf = 'rect' | 'line' | 'path' | 'text' | 'stop'

/** The inks of what stands in one chain of groups. Asks for each chain once, and spells a chain only to ask for it. */
export class InkTree {
  /** Of the group itself. */
  readonly opacity: number
  private readonly leaves: Readonly<Record<Leaf, Map<string, Ink>>> = { rect: new Map(), line: new Map(), path: new Map(), text: new Map(), stop: new Map() }
  private readonly inner = new Map<string, InkTree>()
  /** Of groups in these inks, by what else they depend on. */
  readonly stamps = new Map<string, Stamp>()

  constructor(private readonly inkOf: InkOf, private readonly chain = '') {
    this.opacity = chain === '' ? 1 : inkOf(chain).opacity
  }

  /** The ink of a shape, or of a gradient's stops, with these classes. */
  of(leaf: Leaf, className = ''): Ink {
    let ink = this.leaves[leaf].get(className)
    if (!ink) {
      ink = this.inkOf(this.under(leaf, className))
      this.leaves[leaf].set(className, ink)
    }
    return ink
  }

  /** A group with these classes and states in this one. */
  within(className: string, states = ''): InkTree {
    const names = states === '' ? className : `${className} ${states}`
    let tree = this.inner.get(names)
    if (!tree) {
      tree = new InkTree(this.inkOf, this.under('g', names))
      this.inner.set(names, tree)
    }
    return tree
  }

  private under(name: string, names: string): string {
    return `${this.chain === '' ? '' : `${this.chain}/`}${names === '' ? name : `${name} ${names}`}`
  }
}
