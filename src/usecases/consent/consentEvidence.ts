import type { ConsentEvidence } from '../../domain/consent.ts'
import type { ConsentableCategory } from '../../domain/dataCategory.ts'
import type { ConsentEvidenceInput } from '../../generated/resolvers.ts'
import {
  checkedCount,
  checkedLanguage,
  checkedPast,
  checkedText,
  optionalText,
  withoutAbsent,
} from '../checks.ts'
import { checkedSha256, checkedUri } from '../keptElsewhere.ts'
import { type Field, invalid } from '../refused.ts'
import { consentableCategories } from './consentableCategories.ts'

const MOST = 10

type Consented = { readonly categories: readonly ConsentableCategory[]; readonly now: Date }

/** What shows that the party consented: at least one piece, as nobody else could prove it later (GDPR article 7(1)). */
export function consentEvidence(
  inputs: readonly ConsentEvidenceInput[],
  consented: Consented,
): readonly ConsentEvidence[] {
  return checkedCount(inputs, ['evidence'], { least: 1, most: MOST }).map((input, n) =>
    pieceOf(input, ['evidence', n], consented),
  )
}

function pieceOf(input: ConsentEvidenceInput, field: Field, { categories, now }: Consented): ConsentEvidence {
  const language = checkedLanguage(input.language, [...field, 'language'])
  if (!language)
    throw invalid([...field, 'language'], 'a BCP 47 language tag, such as zh-CN', 'BCP 47 语言标签')
  const piece = withoutAbsent({
    means: input.means,
    uri: checkedUri(input.uri, [...field, 'uri']),
    sha256: checkedSha256(input.sha256, [...field, 'sha256']),
    statement: optionalText(input.statement, [...field, 'statement'], 1_000),
    givenAt: checkedPast(input.givenAt, now, [...field, 'givenAt']),
    language,
    noticeVersion: checkedText(input.noticeVersion, [...field, 'noticeVersion'], { most: 100 }),
    separateFor: consentableCategories(input.separateFor ?? [], [...field, 'separateFor'], 0),
  })
  assertSeparate(piece, [...field, 'separateFor'], categories)
  return piece
}

/** A separate consent is to something that is consented to, and there must be something to show for it. */
function assertSeparate(
  { separateFor, uri, sha256, statement }: ConsentEvidence,
  field: Field,
  categories: readonly ConsentableCategory[],
): void {
  const stray = separateFor.find((category) => !categories.includes(category))
  if (stray) throw invalid(field, `of the consent's categories`, '本授权所含的数据类别', stray)
  if (separateFor.length === 0 || uri || sha256 || statement) return
  throw invalid(
    field,
    'empty, or come with a uri, a sha256 or a statement that shows it',
    '空；否则须附 uri、sha256 或 statement 以资证明',
    separateFor,
  )
}
