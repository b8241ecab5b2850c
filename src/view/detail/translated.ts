import type { Chronicle } from '../../record/Chronicle.ts'
import type { Text } from '../../record/schema.ts'
import { textsOfEvent } from '../../record/textsOfEvent.ts'

/** What may have been translated: its id, and its texts in a chronicle, which may hold those of another language. */
export interface Translated {
  id: string
  textsIn: (chronicle: Chronicle) => readonly Text[]
}

export function translatedEvent(id: string): Translated {
  return {
    id,
    textsIn: ({ byId }) => {
      const event = byId.get(id)?.event
      return event ? textsOfEvent(event) : []
    },
  }
}

/** A story that the record tells; one of the reader's own has no texts there. */
export function translatedStory(id: string): Translated {
  return {
    id,
    textsIn: ({ record }) => record.stories.filter((story) => story.id === id).flatMap(({ title, summary, steps }) => given([title, summary, ...steps.flatMap((step) => [step.title, step.text])])),
  }
}

export function translatedPeriod(id: string): Translated {
  return {
    id,
    textsIn: ({ record }) => record.periods.filter((period) => period.id === id).flatMap(({ name, summary, claims }) => given([name, summary, ...claims.map(({ text }) => text)])),
  }
}

function given(texts: readonly (Text | undefined | null)[]): Text[] {
  return texts.filter((text) => text !== undefined && text !== null)
}
