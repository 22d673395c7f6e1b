/** Sections that settle all that terms of reference need beside purpose, membership, chair and frequency. */
export const settled = `
## Functions

- to watch over the services in the area

## Quorum

A meeting is quorate when the chair and a council are there.

## Decision making

The group decides by consensus.

## Secretariat

The county provides the secretariat.

## Reporting

The group reports to the county board once a year.

## Conduct

Whoever has an interest in a matter declares it.

## Review

The group agreed these terms on 3 March 2027 and reviews them every year.
`
