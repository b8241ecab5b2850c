import { elementSnippet } from '../../exchange/snippets/elementSnippet.ts'
import type { Embed } from '../../exchange/snippets/Embed.ts'
import { frameSnippet, growingFrameSnippet } from '../../exchange/snippets/frameSnippets.ts'
import { markdownLink } from '../../exchange/snippets/markdownLink.ts'
import { revealElementSnippet, revealFrameSnippet } from '../../exchange/snippets/revealSnippets.ts'
import type { WordKey } from '../words/createWords.ts'

/** A way into somebody's page. */
export interface EmbedKind {
  name: WordKey
  help: WordKey
  snippet: (embed: Embed) => string
  /** In a deck, whose keys it leaves alone. */
  deck?: boolean
  /** Takes the height that it asks for. */
  grows?: boolean
  /** Only leads there. */
  link?: boolean
}

/** In the order they are offered. */
export const EMBED_KINDS: readonly EmbedKind[] = [
  { name: 'shareFrame', help: 'shareFrameHelp', snippet: frameSnippet },
  { name: 'shareGrowing', help: 'shareGrowingHelp', snippet: growingFrameSnippet, grows: true },
  { name: 'shareElement', help: 'shareElementHelp', snippet: elementSnippet },
  { name: 'shareRevealFrame', help: 'shareRevealFrameHelp', snippet: revealFrameSnippet, deck: true },
  { name: 'shareRevealElement', help: 'shareRevealElementHelp', snippet: revealElementSnippet, deck: true },
  { name: 'shareMarkdown', help: 'shareMarkdownHelp', snippet: markdownLink, link: true },
]
