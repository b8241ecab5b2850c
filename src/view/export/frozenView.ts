import type { Frozen } from '../../exchange/frozenPage.ts'
import { isoDay } from '../../exchange/isoDay.ts'
import type { TimelineTools } from '../TimelineContext.tsx'
import { viewLink } from '../viewLink.ts'

/** Pages that nobody else can open. */
const LOCAL = /^(?!https?:)|^https?:\/\/(localhost|127\.|\[::1\])/

/** The view as it is now, with the language and the theme it is seen in, and what it needs that no record holds. */
export function frozenView({ store, language, pageAddress }: Pick<TimelineTools, 'store' | 'language' | 'pageAddress'>): Frozen {
  const { languages } = store.chronicle.record
  const { view, ownStories } = store.getState()
  const address = viewLink(store, null, { lang: languages.includes(language) ? language : null, theme: view.theme }, { ownStory: true })
  return {
    address: address.replace(/^\?/, ''),
    on: isoDay(store.today),
    page: pageAddress === null || LOCAL.test(pageAddress) ? null : pageAddress.replace(/(embed|offline)\.html$/, 'index.html'),
    stories: ownStories.filter(({ id }) => id === view.story),
  }
}
