import { mkdirSync, writeFileSync } from 'node:fs'
import { draw } from '../tests/pictures/draw.ts'
import * as pictures from '../tests/pictures/pictures.ts'

/** Stores the picture tests' scenes as they are drawn now. Look at them in the gallery before you commit them. */
mkdirSync('tests/pictures/stored', { recursive: true })
for (const [name, picture] of Object.entries(pictures)) writeFileSync(`tests/pictures/stored/${name}.svg`, draw(picture))
