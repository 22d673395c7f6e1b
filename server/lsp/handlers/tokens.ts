import {
  SemanticTokensBuilder,
  type SemanticTokens,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver'
import type {Token} from '../../features/tokens'
import {tokenTypes} from '../../features/tokens/legend'
import type {TorDocument} from '../../model/types'
import {fromProtoRange} from '../from-proto'
import type {Session} from '../session'
import {guarded} from './guard'

const nothing: SemanticTokens = {data: []}

/**
 * Colours by meaning: of a whole document, of a stretch of it, and as the difference to the last answer, which is kept
 * for each document until that is closed.
 */
export function answerTokens(session: Session): void {
  const {semanticTokens} = session.connection.languages
  const last = new Map<string, SemanticTokensBuilder>()
  session.texts.onDidClose(({document}) => last.delete(document.uri))

  semanticTokens.on(
    guarded<SemanticTokensParams, SemanticTokens>(
      session,
      'textDocument/semanticTokens/full',
      nothing,
      ({engine, document}, {textDocument}) => {
        const builder = new SemanticTokensBuilder()
        last.set(textDocument.uri, builder)
        return encode(builder, document, engine.tokensOf(document)).build()
      },
    ),
  )

  semanticTokens.onDelta(
    guarded<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
      session,
      'textDocument/semanticTokens/full/delta',
      nothing,
      ({engine, document}, {textDocument, previousResultId}) => {
        const builder = last.get(textDocument.uri) ?? new SemanticTokensBuilder()
        last.set(textDocument.uri, builder)
        builder.previousResult(previousResultId)
        return encode(builder, document, engine.tokensOf(document)).buildEdits()
      },
    ),
  )

  semanticTokens.onRange(
    guarded<SemanticTokensRangeParams, SemanticTokens>(
      session,
      'textDocument/semanticTokens/range',
      nothing,
      ({engine, document}, {range}) => {
        const tokens = engine.tokensOf(document, fromProtoRange(document.lines, range))
        return {data: encode(new SemanticTokensBuilder(), document, tokens).build().data}
      },
    ),
  )
}

/** Words that run over several lines become a token on each, because few clients take others. */
function encode(
  builder: SemanticTokensBuilder,
  document: TorDocument,
  tokens: readonly Token[],
): SemanticTokensBuilder {
  const {lines, parsed} = document
  for (const {range, type, declares} of tokens) {
    for (const {0: words, index} of parsed.text.slice(range.start, range.end).matchAll(/\S[^\r\n]*/g)) {
      const start = lines.positionAt(range.start + index)
      const end = lines.positionAt(range.start + index + words.length)
      builder.push(
        start.line,
        start.character,
        end.character - start.character,
        tokenTypes.indexOf(type),
        declares ? 1 : 0,
      )
    }
  }
  return builder
}
