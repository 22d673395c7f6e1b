/**
 * One spelling for each file, whoever names it: `file:///c%3A/a%20b.md` for `file:///C:/a b.md`. The spelling is that
 * of VS Code, so that its documents and those found in folders are the same. Other URIs come back as they are.
 */
export function normaliseUri(uri: string): string {
  const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(\/[^?#]*)$/i.exec(uri)
  if (!parts) return uri
  const [, scheme = '', authority = '', path = ''] = parts
  try {
    const drive = /^\/[A-Za-z](?=:|%3A)/i.exec(path)?.[0] ?? ''
    const spelt = (drive.toLowerCase() + path.slice(drive.length)).split('/').map(encodeSegment).join('/')
    return `${scheme.toLowerCase()}://${authority}${spelt}`
  } catch {
    // A stray percent sign: not a URI that anybody else will spell differently.
    return uri
  }
}

/** True if the file `uri` lies in the folder `folder`, at any depth. */
export function isInside(folder: string, uri: string): boolean {
  return uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`)
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(decodeURIComponent(segment)).replace(
    /[!'()*]/g,
    c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
