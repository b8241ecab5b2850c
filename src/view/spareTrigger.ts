/**
 * Keeps a popover open while its own button is pressed, which then closes it. Inside a shadow root the library sees only the
 * element around it, takes the button for the world outside, and the press would close the popover and open it again.
 */
export function spareTrigger(event: CustomEvent<{ originalEvent: Event }>): void {
  const path = event.detail.originalEvent.composedPath()
  if (path.some((each) => each instanceof Element && each.matches('[aria-haspopup="dialog"][aria-expanded="true"]'))) event.preventDefault()
}
