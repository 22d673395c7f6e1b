import {statementSource, words, type StatementWords} from './words'

/** How sentences say how many must be there. */
export const quorum: StatementWords = {
  says: [
    words(
      '\\bneeds? (?:to (?:have|be) )?(?:at least |a minimum of )?NUMBER\\b[^.]{0,40}\\b(?:there|present|here|in the room|attending|on the call|for it to count|to count)\\b',
    ),
    words(
      '\\bmin(?:imum|\\.)? (?:of |no\\.? (?:of )?)?NUMBER\\b[^.]{0,40}\\b(?:present|there|attending|to (?:make|take|decide|vote))\\b',
    ),
    words('\\bNUMBER (?:of (?:the )?)?(?:[a-z]+ ){0,2}(?:BODY )?(?:can|may) (?:make|take) (?:a |any )?decisions?\\b'),
    words(
      '\\bNUMBER (?:[a-z]+ ){0,2}(?:can|may) (?:(?:make|take) (?:a |any )?decisions?|decide (?:things|matters)|transact business)\\b',
    ),
    words('\\bNUMBER (?:[a-z]+ ){0,3}to be (?:present|there)\\b'),
    words(
      '\\bNUMBER (?:of (?:the |us |them )?(?:NUMBER )?)?(?:[a-z]+ )?(?:is|are|will be|WILL be) (?:enough|sufficient|plenty)\\b|\\bNUMBER (?:[a-z]+ ){0,2}makes? (?:up )?a meeting\\b',
    ),
    words(
      "\\bNUMBER\\b[^.;]{0,40}\\bor (?:it's|it is|it|we|the meeting|nothing|that's) (?:doesn't|does not|don't|do not|isn't|is not|can't|cannot|just|only|not|no|off)\\b",
    ),
    words(
      "\\b(?:can't|cannot|can not|may not|WILL not)\\b[^.]{0,20}\\b(?:decide|decisions?|vote|meet|business|go ahead|proceed)\\b[^.]{0,40}\\b(?:without|unless|with (?:fewer|less) than) (?:at least )?(?:the )?NUMBER\\b",
    ),
    words(
      "\\b(?:(?:can|won|doesn|don)'t|cannot|can not|may not|WILL not|does not)\\b[^.]{0,60}\\b(?:without|unless|until|with (?:fewer|less) than)\\b[^.]{0,40}\\b(?:NUMBER|half|majority|third|quarter)\\b[^.]{0,60}\\b(?:in the room|there|present|attend(?:s|ing)?|here|taking part|on the call|turn up)\\b",
    ),
    words(
      '\\b(?:NUMBER|half|third|majority)\\b[^.,;]{0,60}\\b(?:(?:make|form|constitute)s? (?:a |an )?meeting|(?:is|are) enough|will do|suffices?)\\b|\\bNUMBER [a-z]+ or it (?:does not|doesn.t) count\\b',
    ),
    words('\\bNUMBER\\b[^.,;]{0,40}\\bto be (?:present|there|in attendance)\\b'),
    words(
      '\\b(?:no|nothing|any)\\b[^.]{0,40}\\b(?:valid|decided|agreed|settled|passed|done)\\b[^.]{0,20}\\b(?:fewer|less) than NUMBER\\b',
    ),
    words("\\bif there (?:are|is) not (?:at least )?NUMBER\\b|\\bif there (?:are|is)n't (?:at least )?NUMBER\\b"),
    words(
      '\\b(?:decisions?|meetings?|business|votes?)\\b[^.]{0,30}\\bneeds?\\b[^.]{0,20}\\bNUMBER\\b[^.]{0,40}\\b(?:there|present|in the room|to be valid|attending)\\b',
    ),
    words(
      '\\b(?:meetings?|business) (?:can|may|WILL)\\b[^.]{0,20}\\b(?:go ahead|proceed|start|begin|be done|be transacted)\\b[^.]{0,10}\\b(?:with|when|if|once|as long as)\\b[^.]{0,30}\\bNUMBER\\b',
    ),
    words(
      '\\bminimum number (?:for|of|at|present)\\b[^.]{0,40}\\bNUMBER\\b|\\bminimum of NUMBER [a-z]+ (?:is |are )?(?:required|needed|present|there)\\b',
    ),
    words(
      '\\bNUMBER (?:thirds? |quarters? )?(?:of )?(?:the |our |all )?(?:members|us|partners|trustees|governors|them) (?:must|have to|has to|need to|needs to) be (?:there|present|in the room)\\b',
    ),
    words('\\bat least NUMBER\\b[^.]{0,40}\\bmembers (?:have to|must|need to) be (?:at|in)\\b'),
    words('\\bat least (?:NUMBER|[¼½¾⅓⅔]) of (?:all |the )?(?:[a-z]+ ){0,3}members (?:participate|take part|vote)\\b'),
    words('\\bat least NUMBER of (?:all )?(?:the )?members are there\\b'),
    words(
      '\\b(?:no|any) (?:business|decisions?|meeting)\\b[^.]{0,60}\\bunless\\b[^.]{0,80}\\b(?:NUMBER|present|represented)\\b',
    ),
    words('\\bnot (?:proceed|start|go ahead|take place|be held|begin) unless\\b[^.]{0,80}\\b(?:present|there|attend)'),
    words('\\bdecisions? (?:when|if) (?:at least )?NUMBER (?:or more )?(?:of )?(?:the )?members\\b'),
    words('\\bwe need (?:at least )?NUMBER (?:people|members|of us|trustees)\\b'),
    words('\\b(?:meeting|vote|decision) to (?:go ahead|take place|proceed|be valid)\\b[^.]{0,60}\\b(?:NUMBER|need)\\b'),
    words('\\bat least NUMBER\\b[^.]{0,40}\\b(?:has|have) voted\\b'),
    words('\\bNUMBER votes are (?:always )?(?:needed|required)\\b'),
    words('\\bat least NUMBER\\b[^.]{0,40}\\bmembers (?:have to|must|need to) (?:take part|vote|be present)\\b'),
    words('\\brequires? (?:a minimum of|at least) NUMBER votes\\b'),
    words(
      '\\b(?:if|when) (?:fewer|less) than NUMBER\\b[^.]{0,60}\\b(?:rearranged|cancelled|postponed|abandoned|adjourned|called off|put off)\\b',
    ),
    words('\\bat least NUMBER\\b[^.]{0,40}\\bmembers?\\b[^.]{0,60}\\b(?:must|need to|have to|should) attend\\b'),
    words(
      '\\b(?:have|has|need|needs) to be (?:there|present)\\b|\\bmust be (?:there|present)\\b[^.]{0,40}\\b(?:meeting|business|decision)',
    ),
    words(
      '\\b(?:quorum|quoracy)\\b[^.]{0,120}(?:\\b(?:NUMBER|majority|percent|per cent|following|same quorum|chair|members)\\b|%)',
    ),
    words('(?:\\b(?:NUMBER|majority|percent|per cent|members)\\b|%)[^.]{0,80}\\b(?:a|the) quorum\\b'),
    words('(?<!\\bnot )\\bquorate\\b|\\bminimum attendance\\b'),
    words(
      '\\b(?:competent|able|empowered) to (?:decide|act|take decisions|transact business)\\b[^.]{0,60}\\b(?:NUMBER|half|majority)\\b',
    ),
    words(
      '\\b(?:no fewer than|not less than|a minimum of|at least) NUMBER\\b[^.]{0,60}\\b(?:present|in attendance|(?<!, )attending|in the room|attended)\\b',
    ),
    words('\\bNUMBER (?:of )?(?:the )?members\\b[^.]{0,80}\\bWILL be present\\b'),
    words('\\b(?:attended by|presence of) (?:at least|a minimum of|no fewer than) NUMBER\\b'),
    words('\\b(?:must|need to|have to) all be (?:present|in the room|there)\\b'),
    words('\\b(?:no|any) (?:decisions?|meeting|business)\\b[^.]{0,80}\\b(?:fewer|less) than NUMBER\\b'),
  ],
  not: [
    // Votes that an amendment needs are no quorum.
    words(
      '^(?!.*\\bquor)(?=.*\\b(?:majori?t?y|votes?|two-thirds|present and voting)\\b).*\\b(?:amend|alter|rescind|modif|dissol|repeal)[a-z]{0,5}\\b',
    ),
    words('\\b(?:no|when a|if a|provided a|provided|where a|if) quorum (?:is|was|being)\\b'),
  ],
  mentions: [
    words('\\bneeds? NUMBER [a-z]+ (?:members|people|votes)\\b'),
    words('\\bthere WILL be at least NUMBER (?:agencies|partners|organi[sz]ations|crews|members|people)\\b'),
    words('\\binquorate\\b'),
    words('\\bmust both be present\\b'),
    words('\\bneeds? NUMBER (?:members|votes)\\b'),
    words('\\bdecided by (?:a minimum of|at least) NUMBER\\b'),
    words('\\bprovided (?:that )?(?:more than )?(?:half|NUMBER)\\b[^.]{0,40}\\bvoted\\b'),
    words(
      '\\bquor(?:um|acy|ate)\\b|\\b(?:half|majority) of (?:the |all )?members (?:have |must |WILL )?(?:voted?|take part)\\b',
    ),
  ],
  source: statementSource,
}
