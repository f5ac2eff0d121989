import type { Questions } from '../../harness/contender.ts'
import { QUESTIONS } from '../questions.ts'
import type { GatewaySettings } from '../settings.ts'

type Post = { readonly headers: Readonly<Record<string, string>>; readonly body: string }

/** Without those of partners: registered operations are not the resolvers'. */
export function ownQuestions(
  { tokens, firm }: GatewaySettings,
  send: (post: Post) => Promise<string>,
): Questions {
  return Object.fromEntries(
    QUESTIONS.filter(({ caller }) => caller !== 'partner').map(({ name, caller, query }) => [
      name,
      async () => {
        const body = await send({
          headers: {
            'content-type': 'application/json',
            accept: 'application/json',
            authorization: `Bearer ${tokens[caller]}`,
          },
          body: JSON.stringify({ query, variables: { id: firm } }),
        })
        if (!body.startsWith('{"data"') || body.includes('"errors":')) throw new Error(body)
        return body
      },
    ]),
  )
}
