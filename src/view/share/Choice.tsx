interface ChoiceProps<Value extends string> {
  label: string
  value: Value
  /** Values and what they are called, in their order. */
  options: readonly (readonly [value: Value, name: string])[]
  onChoose: (value: Value) => void
}

/** A labelled list to choose one of. */
export function Choice<Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) {
  return (
    <label className="bt-select">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(([each]) => each === target.value)
          if (chosen) onChoose(chosen[0])
        }}
      >
        {options.map(([each, name]) => <option key={each} value={each}>{name}</option>)}
      </select>
    </label>
  )
}
