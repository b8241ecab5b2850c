/** The address of a file that stands beside a page. */
export function besides(pageAddress: string, file: string): string {
  return pageAddress.replace(/[^/]*$/, file)
}
