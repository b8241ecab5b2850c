/**
 * Arial is on Windows and macOS alike, has every letter of Vietnamese on both, and LibreOffice has a face of the same widths: a
 * name takes the room that it was measured for. Nothing can be shipped inside a .pptx that all programs would use.
 */
export const LATIN_FACE = 'Arial'

/**
 * Leelawadee UI has Khmer and comes with every Windows since 8.1 ("Khmer UI" has been left to a download since Windows 10).
 * macOS has neither, and sets Khmer in its own Khmer Sangam MN, as it does for any face it lacks.
 */
export const KHMER_FACE = 'Leelawadee UI'

/** The faces in the words of CSS, to measure texts with. */
export const SLIDE_FACES = `${LATIN_FACE}, "Liberation Sans", "${KHMER_FACE}", "Khmer UI", "Khmer Sangam MN", "Noto Sans Khmer", sans-serif`

/** Khmer letters and signs, and what stands between them: one run for the shaping of its clusters. */
const KHMER = /([\u1780-\u17ff\u19e0-\u19ff]+(?:[\s\u200b-\u200d]+[\u1780-\u17ff\u19e0-\u19ff]+)*)/u

/** A text cut where its script changes, each part with the face it is set in. */
export function faceRuns(text: string): { text: string; face: string; khmer: boolean }[] {
  return text.split(KHMER).flatMap((part, i) => (part === '' ? [] : [{ text: part, face: i % 2 === 1 ? KHMER_FACE : LATIN_FACE, khmer: i % 2 === 1 }]))
}
