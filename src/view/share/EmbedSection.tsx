import { useId, useState } from 'react'
import { INTERFACES, THEMES } from '../../store/ViewState.ts'
import { CopyButton } from '../detail/CopyButton.tsx'
import { windowWords } from '../export/exportWords.ts'
import { useText, useTools } from '../TimelineContext.tsx'
import { Choice } from './Choice.tsx'
import { EMBED_KINDS, type EmbedKind } from './embedKinds.ts'
import { type EmbedChoice, embedOfView } from './embedOfView.ts'
import { SnippetPreview } from './SnippetPreview.tsx'

const HEIGHTS = ['400', '480', '600', '720']
const themeKeys = { light: 'themeLight', dark: 'themeDark', auto: 'themeAuto' } as const
const interfaceKeys = { full: 'shareFull', min: 'shareMin', none: 'shareBare' } as const

/** Ways into somebody's page, each as text to copy and as it will look there. */
export function EmbedSection({ lang, record }: Pick<EmbedChoice, 'lang' | 'record'>) {
  const tools = useTools()
  const { store, words, pageAddress, file } = tools
  const text = useText()
  const [kind, setKind] = useState<EmbedKind>(EMBED_KINDS[0]!)
  const [height, setHeight] = useState('480')
  const [theme, setTheme] = useState<EmbedChoice['theme']>('auto')
  const [ui, setUi] = useState<EmbedChoice['ui']>('min')
  const ids = useId()
  const choice: EmbedChoice = { lang, record, theme, ui, keys: kind.deck ? 'off' : 'on', height: Number(height) }
  // Two frames of one record on a page are told apart by what they show.
  const { view } = store.getState()
  const event = store.chronicle.byId.get(view.event ?? '')?.event
  const about = event ? text(event.title).text : view.from !== null || view.to !== null ? windowWords(view, tools) : null
  const title = [text(store.chronicle.record.title).text, ...(about === null ? [] : [about])].join(': ')
  const embed = embedOfView(store, title, pageAddress ?? '', choice)
  const snippet = kind.snippet(embed)
  return (
    <section>
      <fieldset className="bt-choices bt-share-kinds">
        <legend><h3>{words('shareInPage')}</h3></legend>
        {EMBED_KINDS.map((each) => (
          <label key={each.name}>
            <input type="radio" name={ids} checked={kind === each} aria-describedby={kind === each ? `${ids}-help` : undefined} onChange={() => setKind(each)} /> {words(each.name)}
          </label>
        ))}
      </fieldset>
      <p className="bt-note" id={`${ids}-help`}>{words(kind.help)}</p>
      {!kind.link && (
        <div className="bt-share-options">
          <Choice label={words('shareHeight')} value={height} onChoose={setHeight} options={HEIGHTS.map((each) => [each, each])} />
          <Choice label={words('theme')} value={theme} onChoose={setTheme} options={THEMES.map((each) => [each, words(themeKeys[each])])} />
          <Choice label={words('shareInterface')} value={ui} onChoose={setUi} options={INTERFACES.map((each) => [each, words(interfaceKeys[each])])} />
        </div>
      )}
      <label className="bt-hidden" htmlFor={`${ids}-code`}>{words(kind.name)}</label>
      <textarea id={`${ids}-code`} className="bt-code" readOnly rows={kind.link ? 3 : 6} value={snippet} onFocus={(event) => event.target.select()} />
      <CopyButton label={words('shareCopy')} text={() => snippet} />
      {/* A page in one file fetches nothing, nor does a frame in it. */}
      {!file && (
        <>
          <h4>{words('sharePreview')}</h4>
          <SnippetPreview kind={kind} embed={embed} />
        </>
      )}
    </section>
  )
}
