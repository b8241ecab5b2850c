import type { Text } from '../../record/schema.ts'
import { textIn } from '../../record/textIn.ts'
import { ModalDialog } from '../ModalDialog.tsx'
import type { Opened } from '../part.ts'
import { useText, useTools } from '../TimelineContext.tsx'
import { CopyButton } from './CopyButton.tsx'
import type { Translated } from './translated.ts'
import { useWritten } from './useWritten.ts'

export interface CorrectionDialogProps extends Opened {
  of: Translated
}

/** What a machine made of some texts, each beside what it was made from, to copy and to mend. */
export function CorrectionDialog({ of, opener, onClose }: CorrectionDialogProps) {
  const { store, words, language } = useTools()
  const text = useText()
  const { languages } = store.chronicle.record
  const original = (each: Text) => textIn(each, languages[0] ?? 'en', languages)
  const written = of.textsIn(useWritten())
  const pairs = of.textsIn(store.chronicle).map((each, i) => ({ from: original(written[i] ?? each), to: text(each) })).filter(({ to }) => to.status === 'machine')
  const copied = () => [`${of.id} (${language})`, ...pairs.map(({ from, to }) => (from.language === to.language ? to.text : `${from.text}\n→ ${to.text}`))].join('\n\n')
  return (
    <ModalDialog opener={opener} title={words('suggestCorrection')} className="bt-dialog bt-dialog-wide" onClose={onClose}>
      <div className="bt-dialog-body">
        <p>{words('suggestLead')}</p>
        <CopyButton label={words('suggestCopy')} text={copied} />
        <ul className="bt-wordings">
          {pairs.map(({ from, to }, i) => (
            <li key={i}>
              {from.language !== to.language && <p lang={from.language}>{from.text}</p>}
              <p>{to.text}</p>
            </li>
          ))}
        </ul>
      </div>
    </ModalDialog>
  )
}
