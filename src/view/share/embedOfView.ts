import type { Embed } from '../../exchange/snippets/Embed.ts'
import { versionFile } from '../../record/recordVersion.ts'
import type { TimelineStore } from '../../store/createTimelineStore.ts'
import { type ViewState, defaultState } from '../../store/ViewState.ts'
import { viewKeys, viewLink } from '../viewLink.ts'
import { besides } from './besides.ts'

/** What a reader chose for it. */
export interface EmbedChoice extends Pick<ViewState, 'lang' | 'theme' | 'ui' | 'keys'> {
  height: number
  /** Version of the record to stay at; null for the current one. */
  record: string | null
}

/** What `embed.html` takes for its defaults. */
const EMBED: ViewState = { ...defaultState, ui: 'min' }

/** The view of now on its way into a page, from the page it is on. */
export function embedOfView(store: TimelineStore, title: string, pageAddress: string, { height, record, ...own }: EmbedChoice): Embed {
  const file = (name: string) => besides(pageAddress, name)
  return {
    title,
    height,
    link: viewLink(store, pageAddress, { lang: own.lang }, { record }),
    frame: viewLink(store, file('embed.html'), own, { base: EMBED, record }),
    module: file('bilateral-timeline.js'),
    src: file(record === null ? 'record.json' : versionFile(record)),
    page: pageAddress.replace(/(embed|offline)\.html$/, 'index.html'),
    keys: [...viewKeys(store, own)],
  }
}
