// `serverless.yml` reads this file: osls takes CommonJS, and Node reads the TypeScript.
const { tableResource } = require('./tableResource.ts')

module.exports = async ({ resolveVariable }) =>
  tableResource(await resolveVariable('self:custom.tableName'), await resolveVariable('sls:stage'))
