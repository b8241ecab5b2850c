/** A view of a timeline on its way into somebody's page. Addresses are whole, `https://…`. */
export interface Embed {
  /** What the view is called, for readers who cannot see it. */
  title: string
  /** Of the page, and of the embed, each at this view. */
  link: string
  frame: string
  /** Of the module that defines the tag, of the record it reads, and of the page without a view, for its links. */
  module: string
  src: string
  page: string
  /** The view as attributes of the tag. */
  keys: readonly (readonly [key: string, value: string])[]
  /** Least height in CSS pixels. */
  height: number
}
