import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { chronicleOf } from '../src/record/Chronicle.ts'
import { draw } from '../tests/pictures/draw.ts'
import * as pictures from '../tests/pictures/pictures.ts'
import { checkedRecord } from './checkedRecord.ts'

/** Stores the picture tests' scenes as they are drawn now. Look at them in the gallery before you commit them. */
const shipped = chronicleOf(checkedRecord('data').record!)
rmSync('tests/pictures/stored', { recursive: true, force: true })
mkdirSync('tests/pictures/stored', { recursive: true })
for (const [name, picture] of Object.entries(pictures)) writeFileSync(`tests/pictures/stored/${name}.svg`, draw(picture, shipped))
