const PATHS = {
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  whole: 'M2 3v10M14 3v10M4.5 8h7M6.5 5.5 4 8l2.5 2.5M9.5 5.5 12 8l-2.5 2.5',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  left: 'M10 3 5 8l5 5',
  right: 'M6 3l5 5-5 5',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.4 10.4 14 14',
  filter: 'M2 4h12M4.5 8h7M6.5 12h3',
  share: 'M8 10V2M5 4.5 8 1.8l3 2.7M3 8v5.5h10V8',
  save: 'M8 2v8M5 7l3 3 3-3M3 10v3.5h10V10',
  link: 'M6.5 9.5a2.8 2.8 0 0 0 4 0l2.3-2.3a2.8 2.8 0 0 0-4-4l-1 1M9.5 6.5a2.8 2.8 0 0 0-4 0L3.2 8.8a2.8 2.8 0 0 0 4 4l1-1',
  about: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM8 7.2v4M8 4.6v.6',
  keys: 'M1.8 4h12.4v8H1.8ZM4.2 6.6h.1M6.7 6.6h.1M9.2 6.6h.1M11.7 6.6h.1M5 9.6h6',
  out: 'M6 3H3v10h10v-3M9 2.5h4.5V7M13.2 2.8 7.5 8.5',
  light: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15M3 3l1.2 1.2M11.8 11.8 13 13M13 3l-1.2 1.2M4.2 11.8 3 13',
  dark: 'M13.2 9.8A5.6 5.6 0 0 1 6.2 2.8a5.6 5.6 0 1 0 7 7Z',
  auto: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM8 2v12M8 5h4.8M8 8h6M8 11h4.8',
  legend: 'M3 4h.1M6.5 4H14M3 8h.1M6.5 8H14M3 12h.1M6.5 12H14',
  bands: 'M1.5 4h6.5M10 4h4.5M1.5 8h3M6.5 8h8M1.5 12h9M12.5 12h2',
  periods: 'M2 4h6.5M5.5 8h7M10 12h4M2 2.8v2.4M8.5 2.8v2.4M5.5 6.8v2.4M12.5 6.8v2.4',
  series: 'M2 2v12h12M4.5 10.5l3-3.5 2.5 2 3.5-5',
  stories: 'M8 13V4C6 3 4 3 2 3v9q3 0 6 1 3-1 6-1V3c-2 0-4 0-6 1',
  present: 'M2 3h12v8H2ZM8 11v3M5 14h6',
  check: 'M3 8.5 6.5 12 13 4.5',
} as const

export type IconName = keyof typeof PATHS

/** A line drawing on a 16-pixel grid. The button around it carries the name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="bt-icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
