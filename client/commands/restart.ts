import {commands, type Disposable} from 'vscode'

/** "ToR: Restart Server": ends the server and starts a fresh one, which reads everything anew. */
export function restart(start: () => Promise<void>): Disposable {
  return commands.registerCommand('tor.restart', start)
}
