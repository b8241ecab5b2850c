/** Whether the reader points with a finger; false where nobody points, as while the page's shell is drawn at the build. */
export function coarse(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(pointer: coarse)').matches
}
