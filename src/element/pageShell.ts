import type { DatePhrases } from '../dates/dateWords.ts'
import type { TimelineStore } from '../store/createTimelineStore.ts'
import type { ViewState } from '../store/ViewState.ts'
import { paintFirstLine } from '../view/timeline/paintFirstLine.ts'

/**
 * Shows a view in the shell that the build put into the page in its language, until the page itself stands there: with the line in it
 * where the view is one that the shell has the chrome of, else not at all.
 */
export function showInShell(target: HTMLElement, store: TimelineStore, base: ViewState, phrases: DatePhrases): void {
  const { view } = store.getState()
  const nothing = store.answers.matches(view).length === 0
  if (nothing || !isLikeShell(view, base)) {
    removeShell(target)
    return
  }
  const filtered = view.cat !== null || view.dir !== null || view.min > 1 || view.contested
  for (const shell of target.querySelectorAll<HTMLElement>('.bt-shell')) {
    // Its switches and counts are those of the whole record.
    shell.toggleAttribute('data-filtered', filtered)
    const root = shell.querySelector('.bilateral-timeline')
    root?.setAttribute('data-theme', view.theme)
    root?.setAttribute('data-host', parent === window ? 'page' : 'frame')
    // Of two in each language, the styles show the one that fits the page and its reader.
    if (shell.clientHeight > 0) paintFirstLine(shell, store, shell.lang, phrases)
  }
}

export function removeShell(target: HTMLElement): void {
  for (const shell of target.querySelectorAll('.bt-shell')) shell.remove()
}

function isLikeShell(view: ViewState, base: ViewState): boolean {
  return view.ui === base.ui && view.view === 'timeline' && view.event === null && view.story === null && !view.present && view.strip === null && view.q === ''
}
