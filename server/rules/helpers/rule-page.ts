/** The address of the page that explains the rule `id`. */
export function rulePage(id: string): string {
  return `https://github.com/tor-docs/tor-docs/blob/main/docs/rules/${id}.md`
}
