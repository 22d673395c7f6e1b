import {LSPErrorCodes, ResponseError, type CancellationToken} from 'vscode-languageserver'
import {describeFailure} from '../failure'
import type {Engine} from '../engine-types'
import type {Session, View} from '../session'

/** A request about one document. */
interface AboutDocument {
  readonly textDocument: {readonly uri: string}
}

type Answer<R> = Promise<R | ResponseError<never>>

/**
 * Wraps the handler of a request about a document: gives it the document as it is now, answers `fallback` where there
 * is none, and where the handler throws, which is logged. A request that was cancelled meanwhile is not begun.
 */
export function guarded<P extends AboutDocument, R>(
  session: Session,
  method: string,
  fallback: R,
  work: (view: View, params: P, token: CancellationToken) => R | Promise<R>,
): (params: P, token: CancellationToken) => Answer<R> {
  return async (params, token) => {
    const {uri} = params.textDocument
    try {
      await session.ready()
      if (isCancelled(token)) return cancelled()
      const view = session.view(uri)
      const answer = view ? await work(view, params, token) : fallback
      return isCancelled(token) ? cancelled() : answer
    } catch (error) {
      const length = String(session.lengthOf(uri))
      session.host.log(`${method} failed on a document of ${length} characters: ${describeFailure(error)}`)
      return fallback
    }
  }
}

/** The same for a request about all documents or none; `fallback` is made of what was asked. */
export function guardedEverywhere<P, R>(
  session: Session,
  method: string,
  fallback: (params: P) => R,
  work: (engine: Engine, params: P) => R | Promise<R>,
): (params: P, token: CancellationToken) => Answer<R> {
  return async (params, token) => {
    try {
      const engine = await session.ready()
      if (isCancelled(token)) return cancelled()
      const answer = await work(engine, params)
      return isCancelled(token) ? cancelled() : answer
    } catch (error) {
      session.host.log(`${method} failed: ${describeFailure(error)}`)
      return fallback(params)
    }
  }
}

/** A function, because the answer changes between two questions. */
function isCancelled(token: CancellationToken): boolean {
  return token.isCancellationRequested
}

function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
}
