import { client } from './facts.mjs'

export const handler = client
