/**
 * Whether what the library takes for a press outside was one on an element. Inside a shadow root the library sees only the
 * element around it; the path of the event knows better.
 */
export function pressedOn(event: CustomEvent<{ originalEvent: Event }>, element: Element | null): boolean {
  return element !== null && event.detail.originalEvent.composedPath().includes(element)
}
