import type { RecordDocument } from '../aRecord.ts'
import { relations } from './relations.ts'

/** The relations with a story of three steps, which leads from the war to the accords. */
export const told: Partial<RecordDocument> = {
  ...relations,
  stories: [
    {
      id: 'to-peace',
      title: 'To peace',
      summary: 'Three steps.',
      steps: [
        { title: 'Raids', text: 'It began at the border.', state: { event: '1977-raids', from: '1977', to: '1978', cat: 'conflict' } },
        { title: 'The capital', text: 'Forces entered.', state: { event: '1979-capital', from: '1978', to: '1980' } },
        { title: 'Accords', text: 'Peace was signed in Paris.', state: { event: '1991-accords', from: '1990', to: '1992', min: '3' } },
      ],
    },
  ],
}
