/** Red, green and blue of what is seen, row by row, out of red, green and blue of what is shown: all linear light. */
export type ColourMatrix = readonly [Row, Row, Row]
type Row = readonly [red: number, green: number, blue: number]

/**
 * How pictures look to those who see colours otherwise, and on paper without any. The three deficiencies in full (severity 1.0):
 * G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency",
 * IEEE Transactions on Visualization and Computer Graphics 15 (6), 2009, 1291–1298; the matrices are those of the authors' page,
 * https://www.inf.ufrgs.br/~oliveira/pubs_files/CVD_Simulation/CVD_Simulation.html. Greyscale: relative luminance as WCAG has it.
 */
export const COLOUR_VISIONS = {
  greyscale: [[0.2126, 0.7152, 0.0722], [0.2126, 0.7152, 0.0722], [0.2126, 0.7152, 0.0722]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
} as const satisfies Readonly<Record<string, ColourMatrix>>

export type ColourVision = keyof typeof COLOUR_VISIONS

/** The same as the values of an SVG `feColorMatrix`, for a filter over linear light. */
export function filterValues(matrix: ColourMatrix): string {
  return [...matrix.map((row) => `${row.join(' ')} 0 0`), '0 0 0 1 0'].join(' ')
}
