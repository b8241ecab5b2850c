import { useId, useState } from 'react'
import { THEMES } from '../../store/ViewState.ts'
import { CopyButton } from '../detail/CopyButton.tsx'
import { ModalDialog } from '../ModalDialog.tsx'
import type { Opened } from '../part.ts'
import { useText, useTools } from '../TimelineContext.tsx'
import { viewLink } from '../viewLink.ts'
import { frameSnippet } from './frameSnippet.ts'

const HEIGHTS = [400, 480, 600, 720]
const themeKeys = { light: 'themeLight', dark: 'themeDark', auto: 'themeAuto' } as const

/** A link to this very view, and a frame of it for somebody's page, with a live preview. */
export function ShareDialog({ opener, onClose }: Opened) {
  const { words } = useTools()
  return (
    <ModalDialog opener={opener} title={words('shareTitle')} className="bt-dialog bt-dialog-wide" onClose={onClose}>
      <div className="bt-dialog-body"><ShareBody /></div>
    </ModalDialog>
  )
}

function ShareBody() {
  const { store, words, pageAddress, file } = useTools()
  const text = useText()
  const [height, setHeight] = useState(480)
  const [theme, setTheme] = useState<(typeof THEMES)[number]>('auto')
  const fields = useId()
  const link = viewLink(store, pageAddress)
  const frameAddress = viewLink(store, pageAddress?.replace(/(index|offline|embed)\.html$|$/, 'embed.html') ?? 'embed.html', { theme })
  const snippet = frameSnippet(frameAddress, text(store.chronicle.record.title).text, height)
  const local = pageAddress !== null && /^(file:|https?:\/\/(localhost|127\.|\[::1\]))/.test(pageAddress)
  return (
    <div className="bt-share">
      <p>{words('shareLead')}</p>
      {local && <p className="bt-note">{words('shareLocal')}</p>}
      <section>
        <h3><label htmlFor={`${fields}-link`}>{words('shareLink')}</label></h3>
        <input id={`${fields}-link`} className="bt-code" readOnly value={link} onFocus={(event) => event.target.select()} />
        <CopyButton label={words('copyLink')} text={() => link} />
      </section>
      <section>
        <h3><label htmlFor={`${fields}-frame`}>{words('shareFrame')}</label></h3>
        <p className="bt-note">{words('shareFrameHelp')}</p>
        <div className="bt-share-options">
          <label className="bt-select">
            <span>{words('frameHeight')}</span>
            <select value={height} onChange={(event) => setHeight(Number(event.target.value))}>
              {HEIGHTS.map((each) => <option key={each}>{each}</option>)}
            </select>
          </label>
          <label className="bt-select">
            <span>{words('frameTheme')}</span>
            <select value={theme} onChange={(event) => setTheme(THEMES.find((each) => each === event.target.value) ?? 'auto')}>
              {THEMES.map((each) => <option key={each} value={each}>{words(themeKeys[each])}</option>)}
            </select>
          </label>
        </div>
        <textarea id={`${fields}-frame`} className="bt-code" readOnly rows={4} value={snippet} onFocus={(event) => event.target.select()} />
        <CopyButton label={words('copyFrame')} text={() => snippet} />
        {/* A page in one file fetches nothing, nor does a frame in it. */}
        {!file && (
          <>
            <h4>{words('sharePreview')}</h4>
            <iframe className="bt-preview" src={frameAddress} title={words('sharePreview')} height={height} loading="lazy" />
          </>
        )}
      </section>
    </div>
  )
}
