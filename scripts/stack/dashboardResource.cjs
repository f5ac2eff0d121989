// `serverless.yml` reads this file: osls takes CommonJS, and Node reads the TypeScript.
const { dashboardResource } = require('./dashboardResource.ts')

module.exports = async ({ resolveVariable }) =>
  dashboardResource(await resolveVariable('self:custom.tableName'), await resolveVariable('sls:stage'))
