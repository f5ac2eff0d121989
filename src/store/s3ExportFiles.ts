import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import { chunked } from './chunked.ts'
import type { Chunks, ExportFiles, ExportFolder } from './exportFiles.ts'
import { exportObjectKey } from './exportObjectKey.ts'

/** S3 takes no part under 5 MiB but the last, and 10,000 of them. */
const PART_BYTES = 8 * 1024 * 1024
const MOST_DELETED_AT_ONCE = 1_000

/** Files of exports in a bucket, under the institution's and the export's names. An object is there whole or not at all. */
export function s3ExportFiles(client: S3Client, Bucket: string): ExportFiles {
  const object = (folder: ExportFolder, name: string) => ({ Bucket, Key: exportObjectKey(folder, name) })
  return {
    write: async (folder, name, bytes) => {
      const parts = inParts(bytes)
      const first = await parts.next()
      const second = first.done ? first : await parts.next()
      if (second.done) {
        const Body = first.done ? new Uint8Array() : first.value
        await client.send(new PutObjectCommand({ ...object(folder, name), Body }))
        return
      }
      await upload(client, object(folder, name), [first.value, second.value], parts)
    },
    read: async function* (folder, name) {
      const { Body } = await client.send(new GetObjectCommand(object(folder, name)))
      if (Body) yield* Body as AsyncIterable<Uint8Array>
    },
    list: async (folder) => {
      const Prefix = exportObjectKey(folder, '')
      const names: string[] = []
      let ContinuationToken: string | undefined
      do {
        const page = await client.send(new ListObjectsV2Command({ Bucket, Prefix, ContinuationToken }))
        names.push(...(page.Contents ?? []).map(({ Key = '' }) => Key.slice(Prefix.length)))
        ContinuationToken = page.NextContinuationToken
      } while (ContinuationToken)
      return names
    },
    delete: async (folder, names) => {
      for (const some of chunked(names, MOST_DELETED_AT_ONCE)) {
        const Objects = some.map((name) => ({ Key: exportObjectKey(folder, name) }))
        const { Errors = [] } = await client.send(
          new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }),
        )
        if (Errors.length > 0) throw new Error(`${Errors.length} files were not deleted: ${Errors[0]?.Code}`)
      }
    },
  }
}

async function upload(
  client: S3Client,
  object: { readonly Bucket: string; readonly Key: string },
  begun: readonly Uint8Array[],
  rest: AsyncGenerator<Uint8Array>,
): Promise<void> {
  const { UploadId } = await client.send(new CreateMultipartUploadCommand(object))
  const done: { readonly ETag: string | undefined; readonly PartNumber: number }[] = []
  const send = async (Body: Uint8Array) => {
    const PartNumber = done.length + 1
    const { ETag } = await client.send(new UploadPartCommand({ ...object, UploadId, PartNumber, Body }))
    done.push({ ETag, PartNumber })
  }
  try {
    for (const part of begun) await send(part)
    for await (const part of rest) await send(part)
    await client.send(
      new CompleteMultipartUploadCommand({ ...object, UploadId, MultipartUpload: { Parts: done } }),
    )
  } catch (error) {
    // What is left of it would be paid for until the bucket's rule ends it.
    await client.send(new AbortMultipartUploadCommand({ ...object, UploadId })).catch(() => undefined)
    throw error
  }
}

/** The same bytes in parts that S3 takes: so much is in memory at once. */
async function* inParts(bytes: Chunks): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = []
  let length = 0
  for await (const chunk of bytes) {
    for (let from = 0; from < chunk.byteLength; ) {
      const taken = chunk.subarray(from, from + PART_BYTES - length)
      waiting.push(taken)
      length += taken.byteLength
      from += taken.byteLength
      if (length < PART_BYTES) continue
      yield Buffer.concat(waiting)
      waiting = []
      length = 0
    }
  }
  if (length > 0) yield Buffer.concat(waiting)
}
