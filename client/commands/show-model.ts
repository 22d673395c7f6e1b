import {
  commands,
  Disposable,
  EventEmitter,
  languages,
  Uri,
  ViewColumn,
  window,
  workspace,
  type TextDocument,
} from 'vscode'
import {ShowModelRequest, type ModelPlace, type ModelView} from '../../server/lsp/protocol'
import {isOriginal} from '../documents'
import type {Session} from '../session'
import {followModel} from './follow-model'

const scheme = 'tor-model'
const pause = 200

/** "ToR: Show Structural Model": what the server understood of the document in front, beside it, kept up to date, following the cursor. */
export function showModel(session: Session): Disposable {
  const changed = new EventEmitter<Uri>()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const places = new Map<string, readonly ModelPlace[]>()
  const refresh = (source: TextDocument) => {
    const view = viewOf(source.uri)
    const key = view.toString()
    if (!workspace.textDocuments.some(({uri}) => uri.toString() === key)) return
    clearTimeout(timers.get(key))
    timers.set(
      key,
      setTimeout(() => changed.fire(view), pause),
    )
  }
  return Disposable.from(
    changed,
    {dispose: () => timers.forEach(timer => clearTimeout(timer))},
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async view => {
        const model = await modelOf(session, Uri.parse(view.query))
        places.set(view.toString(), model.places)
        return model.text
      },
    }),
    workspace.onDidChangeTextDocument(event => refresh(event.document)),
    workspace.onDidCloseTextDocument(({uri}) => places.delete(uri.toString())),
    followModel(scheme, {viewOf, placesOf: view => places.get(view.toString()) ?? []}),
    commands.registerCommand('tor.showModel', openModel),
  )
}

/** The view's address; its query holds the source's. */
function viewOf(source: Uri): Uri {
  const name = source.path.slice(source.path.lastIndexOf('/') + 1)
  return Uri.from({scheme, path: `/${name} – structural model`, query: source.toString()})
}

async function modelOf(session: Session, source: Uri): Promise<ModelView> {
  const client = session.running
  if (!client)
    return {text: 'The ToR server is not running. The command "ToR: Restart Server" starts it.\n', places: []}
  return client.sendRequest(ShowModelRequest, {uri: client.code2ProtocolConverter.asUri(source)})
}

async function openModel(): Promise<void> {
  const source = window.activeTextEditor?.document
  if (!source || !isOriginal(source)) {
    await window.showInformationMessage('Open a document first: the structural model is that of the document in front.')
    return
  }
  const view = await workspace.openTextDocument(viewOf(source.uri))
  await window.showTextDocument(await languages.setTextDocumentLanguage(view, 'plaintext'), {
    viewColumn: ViewColumn.Beside,
    preserveFocus: true,
  })
}
