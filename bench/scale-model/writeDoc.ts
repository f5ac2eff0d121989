import { readFileSync, writeFileSync } from 'node:fs'
import { DEFAULTS } from './parameters.ts'
import { scaleDoc } from './scaleDoc.ts'
import { scaleTables } from './scaleTables.ts'
import { readUnits } from './units.ts'

const DOCUMENT = new URL('../../docs/scale.md', import.meta.url)
writeFileSync(DOCUMENT, scaleDoc(readFileSync(DOCUMENT, 'utf8'), scaleTables(DEFAULTS, readUnits())))
