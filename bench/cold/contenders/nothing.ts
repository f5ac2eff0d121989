/** What every process costs. */
export const handler = async () => ({ statusCode: 200 })
