import {mattersOf} from '../model/matters'
import {defineRule, finding} from './define'

export const help = `
## Why it matters

Money is spent by organisations, and whoever spends it for a group must know on whose authority and up to which sum.
Guidance asks for powers, delegation and income (Audit Commission, *Governing Partnerships*, paragraphs 136 to 139), and for a formal agreement when resources are committed (Cheshire West and Chester partnerships toolkit).

## What counts

The rule speaks where the group commissions services, awards grants or manages a budget. It is satisfied by any words on delegation, authority, financial rules, a budget holder or an accountable body.

## How to fix it

Say who authorises spending, up to which sum, and which organisation holds the money.

## When to switch it off

If a scheme of delegation or a partnership agreement settles this for all your groups.
`

export const rule = defineRule({
  id: 'money-without-authority',
  kinds: ['terms-of-reference'],
  severity: 'information',
  summary: 'The group commissions or spends, but the document gives it no authority to.',
  help,
  *check({document}) {
    const [spending] = mattersOf(document).get('spending') ?? []
    if (!spending || mattersOf(document).has('authority')) return
    yield finding(
      spending.range,
      'The group commissions or spends here, but the document does not say on whose authority or from which budget. Say who authorises spending, and up to which sum.',
    )
  },
})
