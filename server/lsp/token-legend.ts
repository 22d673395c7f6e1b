import type {SemanticTokensLegend} from 'vscode-languageserver'
import {tokenTypes} from '../features/tokens/legend'

/** What the numbers in answers about semantic tokens mean. */
export const tokenLegend: SemanticTokensLegend = {tokenTypes: [...tokenTypes], tokenModifiers: ['declaration']}
