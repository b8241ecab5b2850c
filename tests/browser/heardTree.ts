import type { Page } from 'playwright-core'

/** What the browser tells assistive technology of an element, and of what stands in it, in reading order. */
export interface Heard {
  role: string
  name: string
  description: string
  inside: readonly Heard[]
}

/** The browser's own accessibility tree of a page; what it leaves out of that is left out. */
export async function heardTree(page: Page): Promise<Heard> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const read = (id: string): Heard[] => {
    const node = byId.get(id)
    if (!node) return []
    const inside = (node.childIds ?? []).flatMap(read)
    const text = (value: { value?: unknown } | undefined) => (typeof value?.value === 'string' ? value.value : '')
    return node.ignored ? inside : [{ role: text(node.role), name: text(node.name), description: text(node.description), inside }]
  }
  return { role: 'page', name: '', description: '', inside: read(nodes[0]!.nodeId) }
}

/** All of a role in a part of the tree, in reading order. */
export function heardOf({ inside }: Heard, role: string): Heard[] {
  return inside.flatMap((each) => [...(each.role === role ? [each] : []), ...heardOf(each, role)])
}

/** The one of a role and a name. */
export function heardAs(tree: Heard, role: string, name: string): Heard {
  const found = heardOf(tree, role)
  const one = found.find((each) => each.name === name)
  if (!one) throw new Error(`No ${role} is told by the name "${name}", only: ${found.map((each) => `"${each.name}"`).join(', ')}`)
  return one
}
