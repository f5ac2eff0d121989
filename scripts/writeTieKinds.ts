import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { TIE_KINDS, tieRule } from '../src/domain/tieCatalogue.ts'

/** `schema/tieKind.graphql`, made from the catalogue, so that the two cannot differ. Part of `npm run codegen`. */
const values = TIE_KINDS.map((kind) => {
  const { label, inverseLabel } = tieRule(kind)
  const english = label.en === inverseLabel.en ? label.en : `${label.en} / ${inverseLabel.en}`
  const chinese = label.zh === inverseLabel.zh ? label.zh : `${label.zh} / ${inverseLabel.zh}`
  return `  "${english}. ${chinese}"\n  ${kind}\n`
})

const sdl = `# Made from src/domain/tieRows.ts by \`npm run codegen\`: change it there.
"The kinds of tie: what the one end is to the other, and the other to the one. 关联类型"
enum TieKind {
${values.join('')}}
`

writeFileSync(fileURLToPath(new URL('../schema/tieKind.graphql', import.meta.url)), sdl)
