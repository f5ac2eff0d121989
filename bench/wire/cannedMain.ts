import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { crc32 } from 'node:zlib'
import { ANSWERS } from './answers.ts'

// A DynamoDB that always says the same, in a process of its own.

const answers = new Map(
  Object.entries(ANSWERS).map(([operation, answer]) => [operation, Buffer.from(JSON.stringify(answer))]),
)

const server = createServer((request, response) => {
  const operation = String(request.headers['x-amz-target']).split('.')[1] ?? ''
  const body = answers.get(operation) ?? Buffer.from('{}')
  request.resume().on('end', () => {
    const headers = {
      'content-type': 'application/x-amz-json-1.0',
      'content-length': body.length,
      'x-amz-crc32': String(crc32(body)),
      'x-amzn-requestid': 'B1M5K9P0',
    }
    response.writeHead(200, headers).end(body)
  })
})
server.keepAliveTimeout = 0
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
