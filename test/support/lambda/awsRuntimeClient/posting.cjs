const { request } = require('node:http')

/**
 * What AWS's runtime client has compiled: `done` and `error` post what has become of an invocation. `next` is asked for in
 * JavaScript, as AWS_LAMBDA_NODEJS_USE_ALTERNATIVE_CLIENT_1 says.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
 */
module.exports = {
  next: () => Promise.reject(new Error('AWS_LAMBDA_NODEJS_USE_ALTERNATIVE_CLIENT_1 must be set')),
  done: (id, body) => post(`invocation/${id}/response`, body, {}),
  error: (id, body, xray) => {
    const { errorType } = JSON.parse(body)
    post(`invocation/${id}/error`, body, {
      'lambda-runtime-function-error-type': errorType,
      // Headers are bytes: Node takes each for a letter.
      'lambda-runtime-function-xray-error-cause': Buffer.from(xray).toString('latin1'),
    })
  },
}

function post(path, body, headers) {
  const address = `http://${process.env.AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime/${path}`
  const posting = request(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers },
  })
  posting.on('response', (answer) => answer.resume())
  posting.end(body)
}
