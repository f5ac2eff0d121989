// Runs in the browser, as it is.

const { token, tabs } = JSON.parse(document.querySelector('#options').textContent)
const headers = JSON.stringify({ authorization: `Bearer ${token}` }, null, 2)

self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_module, label) => `/graphiql/${label}.js`,
}

renewStoredTokens()
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), {
  endpoint: '/graphql',
  title: 'Guanxi 关系',
  defaultTabs: tabs.map((tab) => ({ ...tab, headers })),
  headers,
  defaultHeaders: headers,
  // By default it would write every query into the address, and so into the browser's history.
  onEditQuery: undefined,
})

/** GraphiQL keeps the tabs of the last visit with their headers, and that token may have expired. */
function renewStoredTokens() {
  const stored = JSON.parse(localStorage.getItem('graphiql:tabState') ?? 'null')
  if (!Array.isArray(stored?.tabs)) return
  for (const tab of stored.tabs) tab.headers = headers
  localStorage.setItem('graphiql:tabState', JSON.stringify(stored))
}
