import { useId, useState } from 'react'
import { isVersion, versionFile } from '../../record/recordVersion.ts'
import css from '../../styles/share.css?inline'
import { CopyButton } from '../detail/CopyButton.tsx'
import { ModalDialog } from '../ModalDialog.tsx'
import { ownNameOf } from '../ownNameOf.ts'
import type { Opened } from '../part.ts'
import { useTools } from '../TimelineContext.tsx'
import { useSheet } from '../useSheet.ts'
import { isOwnStory, viewLink } from '../viewLink.ts'
import { Choice } from './Choice.tsx'
import { EmbedSection } from './EmbedSection.tsx'

/** A link to this very view, and what puts it into somebody's page, with a live preview. */
export function ShareDialog({ opener, onClose }: Opened) {
  const { words } = useTools()
  useSheet(css)
  return (
    <ModalDialog opener={opener} title={words('shareTitle')} className="bt-dialog bt-dialog-wide" onClose={onClose}>
      <div className="bt-dialog-body"><ShareBody /></div>
    </ModalDialog>
  )
}

function ShareBody() {
  const { store, words, language, pageAddress } = useTools()
  const { languages, version } = store.chronicle.record
  const { view, frozen } = store.getState()
  const field = useId()
  const [speaks, setSpeaks] = useState<'readers' | 'this'>(view.lang === null ? 'readers' : 'this')
  const [stays, setStays] = useState<'live' | 'frozen'>(frozen === null ? 'live' : 'frozen')
  const lang = speaks === 'this' ? language : null
  const record = stays === 'frozen' ? version : null
  const link = viewLink(store, pageAddress, { lang }, { record })
  const local = pageAddress !== null && /^(file:|https?:\/\/(localhost|127\.|\[::1\]))/.test(pageAddress)
  return (
    <div className="bt-share">
      <p>{words('shareLead')}</p>
      {isOwnStory(store, view.story) && <p>{words('shareOwnStory')}</p>}
      {local && <p className="bt-note">{words('shareLocal')}</p>}
      <div className="bt-share-options">
        {languages.length > 1 && (
          <Choice label={words('language')} value={speaks} onChoose={setSpeaks} options={[['readers', words('shareReaders')], ['this', ownNameOf(language)]]} />
        )}
        {isVersion(version) && (
          <Choice label={words('shareRecord')} value={stays} onChoose={setStays} options={[['live', words('shareLive')], ['frozen', words('shareFrozen', { version })]]} />
        )}
      </div>
      {record !== null && <p className="bt-note">{words('shareFrozenHelp', { version: record, file: versionFile(record) })}</p>}
      <section>
        <h3><label htmlFor={field}>{words('shareLink')}</label></h3>
        <input id={field} className="bt-code" readOnly value={link} onFocus={(event) => event.target.select()} />
        <CopyButton label={words('copyLink')} text={() => link} />
      </section>
      <EmbedSection lang={lang} record={record} />
    </div>
  )
}
