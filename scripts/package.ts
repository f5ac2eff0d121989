import { packageFunctions } from './package/packageFunctions.ts'

/** Where `serverless.yml` looks for the zips. */
const OUT = 'dist/packages'

const kib = (bytes: number) => `${Math.round(bytes / 1024)} KiB`.padStart(9)

for (const { zipPath, zipBytes, files, codeSha256 } of await packageFunctions(OUT)) {
  const bytes = Object.values(files).reduce((sum, each) => sum + each, 0)
  const count = Object.keys(files).length
  console.log(
    `${zipPath.padEnd(28)}${kib(zipBytes)}  unpacked${kib(bytes)} in ${count} files  CodeSha256 ${codeSha256}`,
  )
}
