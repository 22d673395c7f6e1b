import {statementSource, words, type StatementWords} from './words'

/** How sentences say to whom the body reports. */
export const reporting: StatementWords = {
  says: [
    words(
      '\\b(?:sends?|submits?|gives?|presents?|provides?|furnish(?:es)?|renders?|delivers?|makes?|supplies|supply|forwards?)\\b(?: (?:in|by|at|each|every) [^.,]{2,30})? to UPPER[^.]{0,100}\\b(?:reports?|accounts|updates?|summary|return|statement|minutes)\\b',
    ),
    words('\\b(?:gives?|presents?|reads?|delivers?) (?:our|its|their) (?:[a-z]+ )?reports?\\b'),
    words(
      '\\b(?:gives?|makes?|renders?|presents?|brings?) (?:an? |the |its |our )?(?:[a-z]+ )?(?:accounts?|reports?|updates?)(?: of [^.]{1,40})? (?:at|to|before|in) (?:each|every)\\b',
    ),
    words(
      '\\b(?:accounts|balance sheet|annual report|statements? of accounts?)\\b[^.]{0,120}\\b(?:to|before) (?:the|all) members\\b',
    ),
    words(
      '\\b(?:lay|put|bring|present|place)s? before\\b[^.]{0,40}GENERAL[^.]{0,40}\\b(?:accounts|statements?|reports?|balance sheet)\\b',
    ),
    words('\\bminutes\\b[^.]{0,60}\\b(?:lie|laid|lies) (?:on the table|before|at)\\b'),
    words(
      '\\b(?:present|submit|lay|render|bring|read|giv(?:e|es)|put|tak)(?:s|es|ing|ed)?\\b[^.]{0,40}\\b(?:accounts|balance sheets?|financial statements?|(?:annual )?reports?|statements?)\\b[^.]{0,60}\\b(?:to|before|at)\\b[^.]{0,30}GENERAL',
    ),
    words(
      '\\b(?:accounts|books|balance sheet|financial statements?|reports?|statements? of accounts?)\\b[^.]{0,120}\\b(?:presented|submitted|laid|put|placed|tabled|read|given|made|received|adopted|approved|considered)\\b[^.]{0,20}\\b(?:to|before|at|by)\\b[^.]{0,30}GENERAL',
    ),
    words(
      '\\bgives? (?:the )?GENERAL(?: (?:the|its|an?))? (?:[a-z]+ )?(?:accounts|reports?|balance sheet|statement)\\b',
    ),
    words('GENERAL[^.]{0,160}\\breceiv(?:e|es|ing)\\b[^.]{0,40}\\b(?:reports?|accounts|balance sheet)\\b'),
    words(
      '\\b(?:annual|yearly|half-yearly|quarterly|end[- ]of[- ](?:year|season|term)|its|their) reports?\\b[^.]{0,80}\\b(?:is|be|are|to be) (?:sent|submitted|transmitted|forwarded|presented|laid|delivered) (?:to|before)\\b',
    ),
    words(
      '\\b(?:accounts|annual returns?|statements? of accounts?|returns?)\\b[^.]{0,100}\\b(?:sent|submitted|transmitted|forwarded|filed|delivered) (?:to|with)\\b',
    ),
    words('\\bannual (?:return|report|statement|accounts)\\b[^.]{0,60}\\bto the\\b'),
    words('\\b(?:gives?|renders?) (?:[a-z]+ ){0,3}an? account of\\b|\\b(?:WILL|does|do) account to\\b'),
    words(
      '\\b(?:recommendations?|anything (?:we|it|they) [a-z]+|anything [a-z]+|findings|conclusions|proposals|minutes|notes|reports?|summar(?:y|ies)|outcomes?|decisions|views|accounts)\\b[^.]{0,60}\\b(?:go|goes|(?:is|are|be) (?:[a-z]+ ){0,2}(?:sent|put|given|presented|submitted|forwarded|passed|referred|reported|notified|copied|circulated|made|taken|conveyed|communicated|laid|fed back))\\b[^.]{0,40}?\\b(?:to|before) UPPER',
    ),
    words(
      '\\b(?:gives?|makes?|renders?|presents?|provides?|brings?|submits?|lays?|sends?|copies|forwards?|passes)\\b[^.]{0,40}\\b(?:reports?|account of|minutes|recommendations|updates?|summary|proceedings|findings|views)\\b[^.]{0,60}\\b(?:to|before) UPPER',
    ),
    words('\\btakes? (?:it|them|this|these|what [a-z ]{2,20}) (?:back |up |on )?to UPPER'),
    words('\\banswers? to UPPER'),
    words(
      '\\bto (?:whom|which) (?:it|we|they|the (?:[a-z]+ ){0,3}BODY)\\b[^.]{0,30}\\b(?:sends?|feeds?|submits?|presents?|gives?|refers?|passes|answers?)\\b',
    ),
    words('\\bfed back to UPPER|\\baccount of (?:its|our|their) (?:work|stewardship|activities) to\\b'),
    words(
      '^(?:an? )?(?:highlight|progress|written|verbal|short|brief|monthly|quarterly|termly|annual) reports?\\b[^.]{0,40}\\bto\\b',
    ),
    words('\\bput\\b[^.]{0,40}\\bbefore the (?!meetings?\\b)'),
    words('\\breports? there\\b'),
    words('\\b(?:works?|acts?|operates?|functions?) under the (?:supervision|oversight|direction) of\\b'),
    words('\\b(?:notes|minutes)\\b[^.]{0,60}\\b(?:tabled at|go into the (?:pack|papers) for)\\b'),
    words('\\breports? on [^.]{0,40}\\bto (?:each|every) meeting of\\b'),
    words('\\bsubmits?\\b[^.]{0,20}\\bto the\\b[^.]{0,60}\\breport\\b'),
    words('\\bto whom (?:it|she|he|they|we|the BODY|the chair)\\b[^.]{0,20}\\breports?\\b'),
    words('\\bpublish(?:es)? an? (?:[a-z]+ ){0,3}summary of\\b'),
    words(
      '\\bfeeds? back to\\b|\\breported (?:[a-z]+ ){0,4}to (?:the )?(?:[a-z&]+ ){0,4}(?:BODY|governors|trustees|cabinet|executive)\\b',
    ),
    words(
      '\\breports? (?:the|its|on) [^.]{0,60}\\bto the (?:[a-z]+ ){0,2}(?:BODY|governors|trustees|members|membership)\\b',
    ),
    words('\\bchair reports\\b|\\bupdates (?:the|that|its) (?:[a-z]+ ){0,3}BODY\\b'),
    words('\\b(?:publish(?:es)?|issues?) an? (?:[a-z]+ ){0,2}report\\b'),
    words('\\banswers? to (?:the|it|them)\\b(?! (?:[a-z]+ )?questions?)'),
    words(
      '\\bupdates? WILL be (?:given|provided|sent)\\b[^.]{0,80}\\bto UPPER|\\bupdate WILL be given\\b|\\bminutes\\b[^.]{0,80}\\breceived (?:at|by)\\b',
    ),
    words(
      '\\b(?:summary|report|update|note|minutes) (?:(?:which |that )?goes )?to (?:the|its) (?:[a-z]+ ){0,3}(?:BODY|trustees|executive|governors)\\b',
    ),
    words('\\bsends?\\b[^.]{0,30}\\b(?:note|update|report|summary|minutes)\\b[^.]{0,30}\\bto the\\b'),
    words('\\bpresents? (?:quarterly|annual|regular|monthly|progress|its) (?:feedback|updates?|reports?)\\b'),
    words('\\bto which\\b[^.]{0,60}\\b(?:accountable|answerable|reports?)\\b'),
    words(
      '\\b(?:produces?|publish(?:es)?|prepares?|provides?) (?:financial )?reports? (?:about|on|and|of (?:its|the BODY))\\b',
    ),
    words(
      '\\b(?:gives?|provides?|brings?|gets?|receives?|presents?)\\b[^.]{0,20}\\b(?:verbal|oral|written|one[- ]page|highlight) (?:update|report|summary|note|briefing)',
    ),
    words(
      '\\b(?:notes?|minutes|record)\\b[^.]{0,60}\\b(?:presented|submitted|received|sent|forwarded|reported|go)\\b[^.]{0,30}\\bto\\b(?! (?:all |the )*(?:everybody|everyone|members|attendees|participants|partners)\\b)',
    ),
    words(
      '\\b(?:reports?|reported|reporting|accountable|answerable) (?:back |directly |regularly |formally |annually |quarterly |progress |jointly |its [a-z]+ )?(?:to|into)\\b',
    ),
    words('\\breporting on [a-z ]{1,30} to (?:the|our|its)\\b'),
    words(
      '\\b(?:provides?|submits?|presents?|makes?|produces?|prepares?|giv(?:e|es)|sends?|share)\\b[^.]{0,40}\\b(?:reports?|updates?|summar(?:y|ies))\\b[^.]{0,60}\\bto (?:the|its|their|each|that|all)\\b',
    ),
    words('\\breports? (?:WILL|are|is) (?:be )?(?:submitted|made|presented|provided|published|produced|sent|given)\\b'),
    words(
      '\\b(?:produces?|publish(?:es)?|prepares?|issues?|writes?|provides?) (?:an? )?(?:annual|regular|quarterly|periodic|progress|written) (?:progress )?reports?\\b',
    ),
    words('\\bcommunicat(?:es?|ing)\\b[^.]{0,60}\\bto the (?:BODY|executive)\\b'),
    words(
      '\\blaid before\\b|\\bput (?:as (?:a )?recommendations? )?to the (?:BODY|[a-z]+ (?:& |and )?[a-z]+ (?:committee|board|council))\\b',
    ),
    words(
      "\\bminutes\\b[^.]{0,60}\\b(?:to|received by) the (?:[a-z]+ ){0,3}(?:board|committee|executive|council)\\b(?!')",
    ),
  ],
  not: [
    words('\\b(?:any|other|each|every) [^.]{0,40}\\bto which\\b'),
    words('\\bnewsletters?\\b[^.]{0,80}\\binforms?\\b'),
    words('\\b(?:after|when|once|if) (?:a|the|your) report (?:is|has been)\\b'),
    words('\\b(?:working|task|task and finish|sub-?) ?groups?\\b[^.]{0,160}\\breport(?:s|ing)? back\\b'),
    words('\\b(?:violations?|breach(?:es)?|incidents?|concerns?|complaints?)\\b[^.]{0,60}\\breported\\b'),
    words(
      '\\breport(?:ing)? (?:a|any|conduct|to the police|to hr)\\b[^.]{0,30}\\b(?:concern|violation|incident|breach|vulnerability|team)',
    ),
  ],
  mentions: [
    words('\\bkeeps?\\b[^.]{0,40}\\b(?:updated|posted|in the loop|abreast|in the picture)\\b'),
    words(
      "\\b(?:treasurer|secretary|chair(?:person|man|woman)?|president|officers|captain|manager|director)(?:'s|s'|s)?\\b[^.]{0,40}\\breports?\\b",
    ),
    words(
      '\\b(?:informs?|notif(?:y|ies)|updates?|(?<!\\bin )briefs?) (?:the |all |its |our )(?:wider |whole |full |general )?(?:members|membership|stakeholders|council|board|committee|trustees|governors)\\b',
    ),
    words('\\bshares? (?:[a-z]+ ){0,3}(?:minutes|notes|progress|outcomes|findings|results) with\\b'),
    words(
      '\\b(?:accounts|books|balance sheet|figures|finances|expenditure)\\b[^.]{0,120}\\b(?:shown|shows?|produced?|brought|brings?|for|to|at|in|before)\\b[^.]{0,30}GENERAL',
    ),
    words('\\bcop(?:y|ies)\\b[^.]{0,60} to UPPER'),
    words('\\b(?:BODY|its?|their|our)\\b[^.]{0,40}\\b(?:overseen|supervised) by UPPER'),
    words('\\btells? (?:the )?(?:GENERAL|everyone|everybody) (?:how|what|about|where)\\b'),
    words('\\bmakes? a report (?:at|to)\\b'),
    words(
      '\\breports?\\b[^.]{0,40}\\baccounts\\b|\\bstatements? of accounts?\\b|\\bbalance sheets?\\b|\\bannual returns?\\b',
    ),
    words(
      '\\b(?:is|as|be) an? (?:[a-z-]+ ){0,4}(?:committee|sub-?committee|group|sub-?group|panel) of UPPER|\\b(?:comes?|sits?|falls?) under UPPER',
    ),
    words('\\b(?:tells?|updates?|briefs?) UPPER (?:on|of|about|what|each|every|after|by)\\b'),
    words('\\bescalat(?:e|es|ed|ing)\\b[^.]{0,60}\\bto UPPER|\\breferred (?:up|on) to UPPER'),
    words('\\b(?:trustees|governors|directors|council|board|staff|cabinet) (?:are|is) (?:told|informed|kept)\\b'),
    words('\\b(?:outcomes|figures|findings|results) are (?:given|sent|passed)\\b'),
    words('\\b(?:views|notes|recommendations|recorded)\\b[^.]{0,40}\\bpassed to the\\b'),
    words(
      '\\bsubject to (?:the )?(?:review|oversight) (?:by|of) the\\b|\\brepresents? the BODY (?:to|at|on|in) the\\b',
    ),
    words(
      '\\b(?:reports?|reporting)\\b(?: \\([^()]{1,80}\\))?(?: (?!relat)[a-z-]+){0,4} to (?:the|its|our|their|all)\\b',
    ),
    words('\\b(?:monthly|quarterly|annual|weekly) (?:[a-z&]+ ){0,2}updates?\\b'),
    words('\\breports? (?:of|from|by) the (?:chair|chairman|secretary|treasurer|officers|president)\\b'),
    words('\\breports? the [a-z]+ status\\b'),
    words('\\baccountab(?:le|ility) (?:to|lies|rests)\\b|\\b(?:is|are|be|held|it) accountable\\b(?! (?:for|by)\\b)'),
    words('\\b(?:annual|quarterly|monthly|progress) (?:[a-z]+ )?reports?\\b'),
    words('\\bkeep(?:s|ing)?\\b[^.]{0,60}\\binformed\\b'),
    words('\\b(?:decisions|outcomes|action points)\\b[^.]{0,60}\\b(?:distributed|communicated) to\\b'),
    words('\\bcommunicated (?:back )?to\\b'),
    words(
      '\\bfinancial (?:report|statement)s?\\b|\\b(?:present|prepar)[a-z]{0,3} (?:the |annual )?accounts\\b|\\bpresent (?:them|it) to the (?:annual|agm|members)\\b',
    ),
    words('\\brecommends? to (?:the )?BODY\\b|\\b(?:inform|notify)(?:s|ing)?\\b[^.]{0,40}\\bof any\\b'),
  ],
  headings:
    /^relationships? (?:with|to) .{0,60}\b(?:boards?|councils?|committees?|groups?|bodies|society|partnership)\b|^links (?:with|to) other\b|^scrutiny$|^escalation$|^feedback loop$/i,
  source: statementSource,
}
