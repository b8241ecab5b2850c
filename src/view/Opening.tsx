/** What stands in the timeline's place while a large record is made ready. */
export function Opening({ label, share }: { label: string; share: number }) {
  return (
    <div className="bilateral-timeline">
      <div className="bt-opening">
        <p>{label}</p>
        <progress aria-label={label} value={share} />
      </div>
    </div>
  )
}
