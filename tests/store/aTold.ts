import { type Chronicle, chronicleOf } from '../../src/record/Chronicle.ts'
import { chronicle } from './aChronicle.ts'

const step = (title: string, state: Record<string, string>) => ({ title, text: `${title}.`, state })

/** The record of `aChronicle` with a story of three steps, "peace", and one of none, "bare". */
export const aTold: Chronicle = chronicleOf({
  ...chronicle.record,
  stories: [
    {
      id: 'peace',
      title: 'To peace',
      steps: [
        step('War', { from: '1977', to: '1980', event: '1978-war', cat: 'conflict' }),
        step('Accords', { from: '1990', to: '1992', event: '1991-accords' }),
        step('Visits', { cat: 'visit', view: 'list', theme: 'light' }),
      ],
    },
    { id: 'bare', title: 'Nothing yet', steps: [] },
  ],
})
