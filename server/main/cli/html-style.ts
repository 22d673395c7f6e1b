/** How the page looks: in light and dark rooms, on paper, and with colour never the only sign. */
export const style = `
:root { color-scheme: light dark; --text: #1b1b1f; --paper: #fff; --quiet: #5a5a66; --line: #d5d5de; --mark: #fff1b8;
  --error: #b3261e; --warning: #8a5300; --information: #0b57a4; --hint: #5a5a66 }
@media (prefers-color-scheme: dark) { :root { --text: #e6e6eb; --paper: #17171b; --quiet: #a5a5b3; --line: #3a3a45;
  --mark: #5c4a00; --error: #ff8a80; --warning: #ffc266; --information: #8ec5ff; --hint: #b5b5c3 } }
body { font: 1rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--paper); max-width: 52rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.6rem } h2 { font-size: 1.2rem; margin: 2rem 0 0 }
a { color: inherit } .file, .place { color: var(--quiet); margin: 0 }
.totals { display: flex; flex-wrap: wrap; gap: 1.5rem; list-style: none; padding: 0 }
ol { list-style: none; padding: 0 }
li.error { --tone: var(--error) } li.warning { --tone: var(--warning) } li.information { --tone: var(--information) } li.hint { --tone: var(--hint) }
.totals b, .severity { color: var(--tone); font-weight: 700 }
ol > li { border-left: .25rem solid var(--tone); padding: .25rem 1rem; margin: 1rem 0; break-inside: avoid }
ol > li p { margin: .25rem 0 } .known { border: 1px solid; border-radius: .25rem; padding: 0 .25rem; font-size: .85em }
blockquote { margin: .5rem 0; padding: .5rem .75rem; border: 1px solid var(--line); overflow-wrap: anywhere; white-space: pre-wrap }
mark { background: var(--mark); color: inherit; text-decoration: underline }
@media print { body { max-width: none; margin: 0; font-size: 10pt } h2 { break-after: avoid } }
`
