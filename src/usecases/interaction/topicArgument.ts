import { normalTopic, TOPIC_CHARACTERS } from '../../domain/interaction.ts'
import { AppError } from '../../errors.ts'

/**
 * A topic that is asked for, in its normal form. An empty one is one that nothing is about.
 *
 * @throws AppError BAD_REQUEST that names the argument, when it is longer than any topic.
 */
export function topicArgument(topic: string, name: string): string {
  const normal = normalTopic(topic)
  if ([...normal].length <= TOPIC_CHARACTERS) return normal
  throw new AppError('BAD_REQUEST', `${name} must be at most ${TOPIC_CHARACTERS} characters.`)
}
