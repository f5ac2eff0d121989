// The process of one count: it imports the bundle it is told of, writes so many lines, and says what one took of the CPU.

const [bundle, count] = process.argv.slice(2)
const { line } = await import(bundle)

function cpuUs() {
  const { user, system } = process.cpuUsage()
  return user + system
}

for (let n = 0; n < count / 10; n += 1) line()
const before = cpuUs()
for (let n = 0; n < count; n += 1) line()
process.send({ usPerLine: (cpuUs() - before) / count })
process.disconnect()
process.exit()
