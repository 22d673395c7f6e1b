import {commands, type Disposable, type OutputChannel} from 'vscode'

/** "ToR: Show Output": opens the channel that the server writes to. */
export function showOutput(output: OutputChannel): Disposable {
  return commands.registerCommand('tor.showOutput', () => output.show())
}
