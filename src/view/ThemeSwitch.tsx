import { Icon } from './Icon.tsx'
import { THEMES } from '../store/ViewState.ts'
import { useTimeline, useTools } from './TimelineContext.tsx'

const themeKeys = { light: 'themeLight', dark: 'themeDark', auto: 'themeAuto' } as const

/** One button that goes round: as the system, light, dark. */
export function ThemeSwitch() {
  const { store, words } = useTools()
  const theme = useTimeline((state) => state.view.theme)
  const order = ['auto', 'light', 'dark'] as const satisfies readonly (typeof THEMES)[number][]
  const next = order[(order.indexOf(theme) + 1) % order.length] ?? 'auto'
  const label = `${words('theme')}: ${words(themeKeys[theme])}`
  return (
    <button type="button" className="bt-button bt-quiet bt-theme" aria-label={label} title={label} onClick={() => store.getState().set({ theme: next })}>
      <Icon name={theme} />
    </button>
  )
}
