import { Tracer } from '@aws-lambda-powertools/tracer'
import { client } from './facts.mjs'

export const handler = [client, new Tracer({ serviceName: 'guanxi' })]
