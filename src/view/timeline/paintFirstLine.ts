import { bandShapes } from '../../figure/bandShapes.ts'
import type { DatePhrases } from '../../dates/dateWords.ts'
import type { TimelineStore } from '../../store/createTimelineStore.ts'
import { createLineScene } from '../../store/lineScene.ts'
import { contextLayer, tracksThrough } from '../context/contextLayer.ts'
import { contextShown } from '../context/contextShown.ts'
import { contextTracks } from '../context/contextTracks.ts'
import { looksOf } from '../looksOf.ts'
import { LinePainter, type Painting } from './LinePainter.ts'
import { type LineFonts, familyOf, fontsIn, measuredFaces } from './lineFonts.ts'
import { readInks } from './readInks.ts'
import { shareStage } from './shareStage.ts'

/**
 * Paints the line of a store's view into a page's shell, where the line itself will stand, with what the line is made of but
 * without React: it is there while the rest of the page still comes.
 * @param shell drawn from the same view in the same language: it says in `data-today` what the mark of today is called
 */
export function paintFirstLine(shell: HTMLElement, store: TimelineStore, language: string, phrases: DatePhrases): void {
  const stage = shell.querySelector<HTMLElement>('.bt-timeline')
  if (!stage || stage.clientWidth === 0 || stage.clientHeight === 0) return
  const fonts = fontsIn(familyOf(stage))
  const canvas = document.createElement('canvas')
  canvas.className = 'bt-scene-canvas'
  const probe = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  probe.setAttribute('class', 'bt-scene bt-inks')
  stage.append(canvas, probe)
  const painter = new LinePainter(canvas)
  const paint = () => painter.show(paintingOf(stage, probe, canvas, { store, language, phrases, fonts, today: shell.dataset.today ?? '' }))
  paint()
  // A canvas keeps the letters of another font until it is painted again; each weight and script arrives by itself.
  const known = document.fonts as FontFaceSet | undefined
  const again = () => {
    if (shell.isConnected) paint()
    else known?.removeEventListener('loadingdone', again)
  }
  known?.addEventListener('loadingdone', again)
}

interface Asked {
  store: TimelineStore
  language: string
  phrases: DatePhrases
  fonts: LineFonts
  today: string
}

/** What the page itself will make of the view on a stage of this size. */
function paintingOf({ clientWidth, clientHeight }: HTMLElement, probe: SVGSVGElement, canvas: HTMLCanvasElement, { store, language, phrases, fonts, today }: Asked): Painting {
  const size = { width: Math.floor(clientWidth), height: Math.floor(clientHeight) }
  const { view } = store.getState()
  const context = contextTracks(store.chronicle, contextShown(view.context, size), size, language)
  const { frame } = shareStage(size, { context: context.height, charts: 0, overview: view.ui !== 'none' })
  const faces = measuredFaces(fonts)
  const shown = createLineScene(store)({
    matches: store.answers.matches(view), mode: view.lanes, window: store.window(), frame, faces, language, phrases,
  })
  const { scene } = shown
  canvas.style.width = `${scene.width}px`
  canvas.style.height = `${scene.height}px`
  const lay = contextLayer(context, frame, faces)
  const looks = looksOf(store.chronicle, scene.lanes)
  const through = tracksThrough(context.tracks)
  return {
    look: () => shown,
    drawing: () => ({ ...looks, todayLabel: today, behind: bandShapes(lay(scene), { through, plot: scene.plot }) }),
    inkOf: readInks(probe),
    glides: () => false,
  }
}
