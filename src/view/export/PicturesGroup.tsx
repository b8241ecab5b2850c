import { useState } from 'react'
import { standaloneSvg } from '../../figure/standaloneSvg.ts'
import { useText, useTools } from '../TimelineContext.tsx'
import { facesIn, familyOf } from '../timeline/lineFonts.ts'
import { PICTURE, picture, textsOf } from './picture.ts'
import { CanvasTooLarge, pngBlob } from './pngBlob.ts'
import { TaskStatus } from './TaskStatus.tsx'
import { useFileName } from './useFileName.ts'
import { useFileTask } from './useFileTask.ts'
import { withInks } from './withInks.ts'

/** Pixels to each of a picture's own: 1280 × 720, 1920 × 1080 and so on. */
const SCALES = [1, 1.5, 2, 3, 4] as const
const THEMES = ['light', 'dark'] as const
const themeKeys = { light: 'themeLight', dark: 'themeDark' } as const

/** The line as it is filtered, as a picture to save or paste, and on paper. */
export function PicturesGroup() {
  const tools = useTools()
  const { store, words, root, host } = tools
  const text = useText()
  const [scale, setScale] = useState<number>(1.5)
  const [theme, setTheme] = useState<(typeof THEMES)[number]>(() => themeOf(root))
  const fileName = useFileName()
  const { task, save } = useFileTask()

  const drawn = () => picture(tools, store.getState().view, facesIn(familyOf(root)))
  const png = async () => {
    const shapes = drawn()
    try {
      return await withInks(root!, theme, (inkOf) => pngBlob(shapes, PICTURE, scale, inkOf, familyOf(root), textsOf(shapes)))
    } catch (error) {
      throw error instanceof CanvasTooLarge ? new Error(words('exportTooLarge'), { cause: error }) : error
    }
  }

  const savePng = () => save(async () => {
    const blob = await png()
    return { name: fileName('.png'), type: blob.type, content: [blob] }
  })
  const saveSvg = () => save(async () => {
    const shapes = drawn()
    // What makes outlines of letters is as large as the page, and comes only now.
    const { outlineTexts } = await import('./outlineTexts.ts')
    const outline = await outlineTexts(textsOf(shapes))
    const svg = await withInks(root!, theme, async (inkOf) => standaloneSvg({ ...PICTURE, shapes, title: text(store.chronicle.record.title).text, inkOf, outline }))
    return { name: fileName('.svg'), type: 'image/svg+xml', content: [svg] }
  })
  const copy = () => task.run(async ({ signal }) => {
    if (!navigator.clipboard?.write || !('ClipboardItem' in globalThis)) throw new Error(words('exportNoClipboard'))
    // A promise, made while the click still counts: Safari asks for that.
    const whole = png().then((blob) => {
      // What was cancelled leaves the clipboard as it is.
      signal.throwIfAborted()
      return blob
    })
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': whole })])
    return words('copied')
  })

  return (
    <fieldset className="bt-export-group">
      <legend><h3>{words('exportPictures')}</h3></legend>
      <p className="bt-note">{words('exportPicturesHelp')}</p>
      <div className="bt-export-actions">
        <label className="bt-select">
          <span>{words('exportSize')}</span>
          <select value={scale} onChange={(event) => setScale(Number(event.target.value))}>
            {SCALES.map((each) => <option key={each} value={each}>{`${PICTURE.width * each} × ${PICTURE.height * each}`}</option>)}
          </select>
        </label>
        <label className="bt-select">
          <span>{words('theme')}</span>
          <select value={theme} onChange={(event) => setTheme(THEMES.find((each) => each === event.target.value) ?? 'light')}>
            {THEMES.map((each) => <option key={each} value={each}>{words(themeKeys[each])}</option>)}
          </select>
        </label>
      </div>
      <div className="bt-export-actions">
        <button type="button" className="bt-button" onClick={savePng}>{words('exportPng')}</button>
        <button type="button" className="bt-button" onClick={copy}>{words('exportCopyPng')}</button>
        <button type="button" className="bt-button" onClick={saveSvg}>{words('exportSvg')}</button>
        {host !== 'guest' && <button type="button" className="bt-button" onClick={() => print()}>{words('exportPrint')}</button>}
      </div>
      {host !== 'guest' && <p className="bt-note">{words('exportPrintHelp')}</p>}
      <TaskStatus task={task} />
    </fieldset>
  )
}

/** The theme on the screen. */
function themeOf(root: HTMLElement | null): (typeof THEMES)[number] {
  const chosen = root?.dataset.theme
  if (chosen === 'light' || chosen === 'dark') return chosen
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}
