/**
 * Words and marks in capitals that are no short form: plain words written large, headings of tables, days and months.
 * Source: headings and tables of terms of reference and plans; RFC 2119 for words of requirement.
 */
export const plainCapitals: ReadonlySet<string> = new Set(
  `A I AM PM AN AND OR ALL ANY ARE AS AT BE BUT BY CAN DO FOR FROM HAS HE IF IN INTO IS IT ITS MAY ME MUST MY NEW NO NOT
  NOW OF OFF OLD ON ONE OUR OUT OVER OWN PER SEE SET SHE SO THAT THE THEM THEN THEY THIS TO TWO UP US USE VIA WAS WE WHO
  WHY WILL WITH YES YOU YOUR ALSO BOTH EACH END FEW HOW MORE MOST ONLY SAME SOME SUCH TEN THAN
  ACT AIM AIMS AREA ASK BODY BOLD CITY CHAIR COST COPY DATE DAY DAYS DONE DRAFT DUE EAST FACT FINAL FREE FULL
  GOAL GOOD GROUP HEAD HELP HIGH HOLD HOME ITEM KEY KIND LAST LATE LEAD LEFT LINK LIST LOW MAIN MED MEET NAME NEED NEXT
  NIL NONE NOTE NOTES OPEN PAGE PART PAST PLAN POST RED RISK ROLE ROLES RULE SIGN SITE SLOT STEP STOP TASK TEAM TERM
  TEXT TIME TOP TOTAL TOWN TYPE UNIT VOTE WARD WARN WEEK WEST WHAT WHEN WORD WORK YEAR YEARS ZONE AMBER GREEN
  BOARD NORTH SOUTH FORUM
  AGAINST ABSTAIN ABSTAINED ABSTENTION SHALL SHOULD REQUIRED RECOMMENDED OPTIONAL
  MON TUE TUES WED THU THUR THURS FRI SAT SUN JAN FEB MAR APR JUN JUNE JUL JULY AUG SEP SEPT OCT NOV DEC
  JANUARY FEBRUARY MARCH APRIL MAY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER
  MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY
  NB PS TBC TBA TBD NA OK RE CC BCC PTO RSVP AOB ETC EG IE VS FYI ASAP ADD EDIT DRAFTS TODO FIXME`
    .split(/\s+/)
    .filter(word => word !== ''),
)

/**
 * Short forms that everybody knows and nobody writes out: countries, offices, file formats, time zones, forms of companies.
 * Source: lists of abbreviations that need no explanation in the GOV.UK style guide, and common usage.
 */
export const everydayShortForms: ReadonlySet<string> = new Set(
  `UK GB EU USA UAE UN BBC NATO AD BC BST GMT AGM EGM CEO CFO PA HR IT ID PC TV CD DVD PIN PO BOX VAT PDF CSV XML HTML URL
  DOC API SMS FAQ QA GP MP MPs PhD BSc MSc BA MA MBE OBE CBE KC QC JP DL LLC PLC LTD CIC CIO INC
  UTC CET CEST EET EEST EST EDT CST CDT MST MDT PST PDT AEST AEDT NZST NZDT`
    .split(/\s+/)
    .filter(word => word !== ''),
)

/**
 * Short forms of two letters; other pairs of capitals are mostly somebody's initials.
 * Source: regions and sorts of bodies in plans and reports of migration partnerships and papers of English councils.
 */
export const pairShortForms: ReadonlySet<string> = new Set('SE SW NE NW LA HO FE HE EA WG'.split(' '))

/**
 * Short forms that read like a word, so that their letters do not give them away.
 * Source: Home Office contracts; national bodies and networks; multi-agency arrangements of police and councils.
 */
export const wordLikeShortForms: ReadonlySet<string> = new Set(
  `COMPASS MARAC NACCOM NAVCA GYROS UNICEF COSLA SOLACE CAFCASS CODATA DEFRA OFSTED ACAS`.split(/\s+/),
)
