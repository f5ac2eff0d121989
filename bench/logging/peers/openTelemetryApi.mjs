import { trace } from '@opentelemetry/api'
import { client } from './facts.mjs'

export const handler = [client, trace.getTracer('guanxi')]
