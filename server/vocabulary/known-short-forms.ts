/**
 * Short forms that no reader needs explained. What `everydayShortForms` holds is no mention at all; these are mentions
 * and may be written out, but nobody misses it.
 * Source: the list of short forms that need no explanation in the GOV.UK style guide (A to Z, "abbreviations and
 * acronyms"); for technical ones the Google developer documentation style guide ("abbreviations: spelling out") and
 * names of licences and standards.
 */
export const widelyKnownShortForms: ReadonlySet<string> = new Set(
  `NHS NGO NGOs GDPR ISO HIV AIDS COVID BAME BME BMI LGBT LGBTQ LGBTIQ DVLA HMRC MOT PAYE DNA RNA CCTV ATM SIM GPS SMS USB
  KPI ICT CTO CIO COO CAD VIP DIY AKA ETA ROI SWOT SMART RAG PESTLE
  DNS HTTP HTTPS URI URN RDF JSON YAML SQL SDK CLI GUI IDE IRC VOIP RFC RFCS MIT BSD GPL AGPL LGPL SPDX W3C IETF IEEE CVE PR PRS CI
  CD OS PPT PPTX XLS XLSX DOCX RSS PNG JPG JPEG MP3 AWS GNU LTS LLVM CPU GPU RAM LAN WAN VPN SSO TLS SSL SSH
  UNICEF UNESCO WHO NATO IEC ITU OECD IMF WTO FIFA NASA TUC CBI RSPCA RNLI YMCA
  RAF GPA PGP PIN YTD EAT WAT CET CEST EST PST GMT BST UTC AEST IST JST
  WWW FAQS USD GBP EUR Q&A R&D AT&T
  NSW QLD ANU UCL LSE APAC EMEA PYPI`
    .split(/\s+/)
    .filter(word => word !== ''),
)

/**
 * Short forms that most readers of papers of partnerships know, and a new member may not.
 * Source: papers of councils, health bodies and migration partnerships, where they mostly stand without their words;
 * charters of open-source foundations for sorts of groups.
 */
export const commonShortForms: ReadonlySet<string> = new Set(
  `LA LAS SE SW NE NW HO FE HE EA ESOL ONS LGA DWP DFE DEFRA OFSTED ACAS NCVO NAVCA VCS VCSE CVS CAB ICB CCG JSNA HWB
  CSP ASB VAWG SEND PCC MARAC MAPPA IDVA GIS HPC MOU TOR ICE EDI DEI HEI RSE WG SIG TSC TOC TAC OSS CEPOL BTP PHE UKHSA
  EHCP CAMHS SENCO PPG GMS DPO DPIA FOI CRM ICO RDA COC
  BAU UAT SRO PID PCN LRF
  NIST IRS IOT DOI EOY CFP CLA`
    .split(/\s+/)
    .filter(word => word !== ''),
)
