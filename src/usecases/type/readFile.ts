import type { FrameworkAgreement } from '../../domain/frameworkAgreement.ts'
import type { Rating } from '../../domain/rating.ts'
import type { RelationshipCase } from '../../domain/relationshipCase.ts'
import { frameworkAgreementItem } from '../../store/items/frameworkAgreementItem.ts'
import { ratingItem } from '../../store/items/ratingItem.ts'
import { relationshipCaseItem } from '../../store/items/relationshipCaseItem.ts'
import type { RecordKind } from '../../store/recordKind.ts'
import { type Filed, sectionRange } from '../../store/relationshipFile.ts'
import type { RequestContext } from '../context.ts'
import { idArgument } from '../idArgument.ts'
import { type Connection, type PageArgs, readList } from '../readList.ts'

type FileArgs = PageArgs & { readonly relationshipId: string }

/** A section of a relationship's file, latest first: one query a page. Its rows pass the policy one by one. */
function sectionReader<F extends Filed>(kind: RecordKind<F>) {
  return (context: RequestContext, { relationshipId, ...page }: FileArgs): Promise<Connection<F>> => {
    const id = idArgument(context, relationshipId, { prefix: 'rel', name: 'relationshipId' })
    return readList<F>(
      context,
      {
        about: ['file', id, kind.kind],
        query: ({ tenant }) => ({ range: sectionRange(tenant, id, kind.kind) }),
        parse: kind.parse,
        needs: 'INSIDE',
      },
      page,
    )
  }
}

export const readFrameworkAgreements = sectionReader<FrameworkAgreement>(frameworkAgreementItem)
export const readRatings = sectionReader<Rating>(ratingItem)
export const readRelationshipCases = sectionReader<RelationshipCase>(relationshipCaseItem)
