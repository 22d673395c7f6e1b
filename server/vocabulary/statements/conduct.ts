import {statementSource, words, type StatementWords} from './words'

/** How sentences say how members behave, and what they do about their own interests. */
export const conduct: StatementWords = {
  says: [
    words(
      '\\bdeclares? (?:any |an |all |their |his or her |such )?(?:[a-z]+ )?(?:involvement|membership|connections?|affiliations?|relationships?|associations?|links?)\\b',
    ),
    words('\\b(?:no|nobody|no one|none)\\b[^.]{0,20}\\bvotes? on (?:its|their|his|her|his or her) own\\b'),
    words(
      '\\bsay so\\b[^.]{0,30}\\b(?:sit (?:it |that )?out|leave|step (?:out|back|aside)|not vote|keep (?:quiet|out))\\b',
    ),
    words(
      '\\bno (?:charity )?(?:member|trustee|director|officer|governor|councillor)s?(?: of [^.]{1,40})? WILL\\b[^.]{0,40}\\b(?:acquire|receive|take|hold|benefit|profit|be (?:interested|paid|employed))\\b',
    ),
    words('\\bdisclos(?:e|es|ing|ure of)\\b[^.]{0,40}\\binterests?\\b'),
    words('\\b(?:go|goes|step|steps|going) out of the (?:room|meeting)\\b'),
    words(
      '\\b(?:declares?|says?|flags?|owns? up)\\b(?: (?:it|so|this|that))?\\b[^.]{0,40}\\b(?:stands? to (?:gain|get|benefit|profit)|personal (?:stake|interest)|(?:could|may|might) (?:gain|benefit))\\b',
    ),
    words(
      '\\b(?:stands? to (?:gain|get|benefit|profit)|personal stake|(?:could|may|might) (?:gain|benefit)|with an? (?:[a-z]+ )?interest|touch(?:es)? you)\\b[^.]{0,120}\\b(?:says? so|declares?|sits? (?:it |that )?out|steps? (?:out|back|aside|down)|leaves?)\\b',
    ),
    words('\\b(?:interests|conflicts|gifts|hospitality) (?:are|is|must|to|WILL|have)\\b[^.]{0,10}\\bdeclared\\b'),
    words("\\bregister of (?:[a-z]+'? )?interests\\b|\\bstandards of (?:[a-z]+ )?conduct\\b"),
    words(
      '\\bno (?:trustee|member|director|governor|officer)s? (?:WILL|of the (?:[a-z]+ ){0,3}BODY WILL)\\b[^.]{0,60}\\b(?:profit|benefit|be paid|payment|remuneration|be (?:personally )?interested)\\b|\\bnot (?:to )?be (?:personally |directly )?interested\\b',
    ),
    words('\\bWILL not vote on (?:it|that|them|their own)\\b'),
    words(
      '\\bmembers? with (?:an? |any )?(?:direct|indirect|conflicting|vested|material)\\b[^.]{0,30}\\binterests?\\b',
    ),
    words('\\b(?:operates?|acts?|behaves?|works?)\\b[^.]{0,60}\\bethically\\b'),
    words('\\bdignity at (?:work|study)\\b'),
    words('\\btakes? no part in (?:that|the|any|it)\\b'),
    words('\\bdeclar(?:e|es|ing|ations?)\\b[^.]{0,40}\\bconflicts?\\b'),
    words(
      '\\bno member WILL (?:acquire|have|receive|be interested in)\\b[^.]{0,80}\\b(?:interest|remuneration|contract|payment)\\b',
    ),
    words('\\b(?:don.t|do not|does not|doesn.t) vote on (?:it|that|them|their own|matters|items|questions)\\b'),
    words('\\brecus(?:e|es|ed|al)\\b'),
    words('\\b(?:leaves?|withdraws? from) the (?:room|meeting|item|discussion|decision)\\b'),
    words(
      '\\b(?:not take part|takes? no part)\\b[^.]{0,80}\\b(?:consideration|discussion|decision|evaluation|review|recommendation|vot)',
    ),
    words(
      '\\b(?:interests?|stake|involved in|part of|connection with)\\b[^.]{0,120}\\b(?:not (?:vote|take part|participate|be present)|sit (?:that |the )?vote out|no part|abstain|withdraw)\\b',
    ),
    words('\\bconflicts? of interests?\\b'),
    words('\\bcode[- ]of[- ](?:conduct|ethics)\\b'),
    words(
      '\\brespectful(?:ly)?,?(?: and [a-z]+)? (?:interactions?|behaviou?r|discussions?|debate|conduct|manner|language|dialogue|communication|listening)\\b',
    ),
    words(
      '\\b(?:with|show(?:ing)?) (?:mutual |dignity and |courtesy and )?(?:respect|courtesy|dignity)\\b(?! (?:to|thereto|of))',
    ),
    words('\\bgroup agreement\\b|\\bnon-confrontational\\b'),
    words('\\bcourteous(?:ly)?\\b|\\b(?:is|are|be) respected\\b'),
    words(
      '\\b(?:acceptable|unacceptable|good|appropriate|inappropriate|expected|disruptive|actions or|refrain from|standards of) behaviou?rs?\\b',
    ),
    words(
      '\\b(?:(?:members|participants|attendees|people|everyone|we) [^.]{0,40}\\bbehave|behave (?:with|in an?|respectfully|professionally|courteously)|conduct themselves|treat each other|abide by (?![^.]{0,30}antitrust)[^.]{0,30}(?:guidelines|rules))\\b',
    ),
    words('\\b(?:financial|personal|pecuniary|prejudicial) interests?\\b'),
    words('\\bdeclar(?:e|es|ing|ation of|ations of)\\b[^.]{0,40}\\binterests?\\b'),
    words('\\bnolan principles\\b|\\bprinciples of public life\\b'),
  ],
  not: [
    words('\\bcode of (?:conduct|ethics)\\b[^.]{0,60}\\bWILL be (?:established|developed|drafted|adopted|written)\\b'),
  ],
  mentions: [
    words('\\b(?:ethical|professional) (?:and [a-z]+ )?(?:standards|manner|behaviou?r)\\b|\\bconduct guidelines\\b'),
    words(
      '\\b(?:fined|forfeits?|put out of|barred from|bann?(?:ed|ing|s)?|expels?|thrown out|excluded from|asked to leave|take a break from)\\b|\\bin (?:drink|liquor)\\b|\\bintoxicat|\\bswear(?:s|ing)?\\b|\\b(?:bad|foul|abusive|offensive|obscene) language\\b|\\b(?:abusive|disorderly|discriminatory|intimidat[a-z]+) (?:behaviou?r|conduct)\\b',
    ),
    words('^declarations?\\.?$'),
    words(
      '\\boath\\b|\\b(?:promises?|solemnly|hereby) (?:and )?(?:pledges?|swear|promise)\\b|\\bfaithfully (?:perform|discharge|execute)|\\bperform faithfully\\b',
    ),
    words(
      '\\bprivacy of (?:[a-z]+ )?(?:members|others|participants|patients|clients|each other)\\b|\\brespects? (?:[a-z]+ )?privacy\\b|\\b(?:contact|personal|membership|confidential|private|identifiable) (?:information|details|data|lists?)\\b[^.]{0,60}\\b(?:not|never|only|without)\\b|\\bno [a-z]+ identifiable\\b',
    ),
    words('\\bsay (?:so )?if\\b[^.]{0,60}\\b(?:your|you|employer|family|business)\\b'),
    words(
      '\\bunbecoming\\b|\\b(?:into )?disrepute\\b|\\bdetrimental to the\\b|\\b(?:WILL|must) not (?:be paid|profit|benefit)\\b',
    ),
    words('\\binformation[- ]sharing (?:protocol|agreement)\\b'),
    words(
      '\\b(?:never|not|nobody|no-?one|nothing)\\b[^.]{0,40}\\b(?:by name|name (?:names|patients|pupils|clients|individuals)|outside the (?:room|meeting|group)|open e-?mail|social media|(?:to|with) the (?:press|media))\\b|\\b(?:individual|personal) cases are (?:not|never)\\b|\\b(?:initials|first names) (?:[a-z ]{1,20})?only\\b|\\bkeep\\b[^.]{0,30}\\bprivate\\b',
    ),
    words(
      '\\b(?:be|being) (?:kind|nice|polite|civil)\\b|\\bone (?:person|voice|speaker) (?:[a-z]+ )?at a time\\b|\\blisten(?:s|ed)? to (?:each other|one another|everyone)\\b|\\beveryone is listened to\\b',
    ),
    words('\\bin the (?:best )?interests of the (?:[a-z]+ ){0,3}(?:BODY|trust|charity|whole)\\b'),
    words('\\bmembers (?:commit|promise|undertake) to\\b'),
    words('\\bstands? to gain\\b|\\bspeaks? for the BODY only\\b'),
    words('\\bmutual trust and respect\\b'),
    words('\\b(?:may|must|shall) not (?:disclose|share|use (?:knowledge|information))\\b'),
    words('\\b(?:stays|stay) in the room\\b|\\bkeep\\b[^.]{0,20} in (?:strict )?confidence\\b|\\bunder embargo\\b'),
    words('\\bas (?:strictly )?confidential\\b'),
    words(
      '\\b(?:BODY|members|we|wg)\\b[^.]{0,40}\\b(?:compliant|comply|complies) with\\b[^.]{0,40}\\b(?:polic(?:y|ies)|guidelines)\\b',
    ),
    words(
      '\\b(?:misconduct|unethical|expel(?:led)?|expulsion|grievances?|disciplinary|conflict resolution|harassment\\b(?!-free)|bullying|abuse of power)\\b',
    ),
  ],
  headings:
    /\b(?:discipline|disciplinary|misconduct|expulsion)\b|^what we (?:ask|expect) of (?:each other|one another|members)$|^(?:our |core |shared |guiding )?values$|^(?:ground |house |group )?rules$|^members'? commitments?$|^bans?$|\bprofessional(?:ism)?$|^what about (?:the )?rules$|\boath\b/i,
  source: statementSource,
}
