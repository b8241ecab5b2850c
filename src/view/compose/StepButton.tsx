const PATHS = {
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10M4 9l4 4 4-4',
  show: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8ZM8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z',
  retake: 'M13 8a5 5 0 1 1-1.6-3.7M13.2 2v3h-3',
  remove: 'M3 4.5h10M6 4.5V3h4v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5',
  undo: 'M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M6 3 2.5 6.5 6 10',
  redo: 'M13 6.5H6.5a3.5 3.5 0 0 0 0 7H10M10 3l3.5 3.5L10 10',
} as const

interface StepButtonProps {
  icon: keyof typeof PATHS
  label: string
  disabled?: boolean
  onClick: () => void
}

/** A button of the composer, with a drawing of its own on the grid of `Icon`: the first view has no use for it. */
export function StepButton({ icon, label, disabled = false, onClick }: StepButtonProps) {
  return (
    <button type="button" className="bt-button bt-quiet" aria-label={label} title={label} disabled={disabled} onClick={onClick}>
      <svg className="bt-icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d={PATHS[icon]} /></svg>
    </button>
  )
}
