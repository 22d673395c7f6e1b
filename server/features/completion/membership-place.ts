import type {MemberGroup, Section, TorDocument} from '../../model/types'

/** A place where members are listed, and the group that the cursor is in, if any. */
export interface MembershipPlace {
  readonly group: MemberGroup | undefined
}

/**
 * Says whether members belong at `offset`: in a section about membership, or in or directly under a member group
 * wherever that stands. Blank lines after a section or a group still count as inside.
 */
export function memberGroupAt(document: TorDocument, offset: number): MembershipPlace | undefined {
  const path = sectionsAt(document.sections, offset)
  const inSection = path.some(({roles}) => roles.includes('membership'))
  const group = document.memberGroups.findLast(({label, range}) => (label?.range.start ?? range.start) <= offset)
  const isInside = group !== undefined && (offset <= group.range.end || onlyBlank(document, group.range.end, offset))
  if (isInside) return {group}
  return inSection ? {group: group && isSameSection(path, group) ? group : undefined} : undefined
}

/** The section that `offset` is in, after all that surround it; a section reaches to the next heading. */
export function sectionsAt(sections: readonly Section[], offset: number): readonly Section[] {
  const section = sections.findLast(({headingRange}) => headingRange.end <= offset)
  return section ? [section, ...sectionsAt(section.children, offset)] : []
}

/** True if no other heading has come between the group and the cursor. */
function isSameSection(path: readonly Section[], {range}: MemberGroup): boolean {
  const innermost = path.at(-1)
  return innermost !== undefined && innermost.headingRange.start <= range.start
}

/** True if nothing stands between the two but blank lines and what is being typed in the cursor's own line. */
function onlyBlank({parsed: {text}, lines}: TorDocument, start: number, offset: number): boolean {
  const line = lines.lineStart(lines.positionAt(offset).line)
  return start <= line && text.slice(start, line).trim() === ''
}
