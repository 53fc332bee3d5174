import { pattern, source } from './pattern.js';

/** What stands right before or right behind a name and says whose it is. All are tested on short slices. */

export const TITLE = pattern(
  String.raw`(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Miss|Mx|Mister|Missus|Sra?|[Ss]ra?\.|Srta|[Ss]eñora?|[Ss]eñorita|[Ss]r\.ª|Herr|Herrn|Frau|Mme|Mlle|[Mm]adame|[Mm]onsieur|Sig\.ra|Signora?|Don|[Dd]oña|[Ss]enhora?
    |Dona|Senhora?|MR|MRS|MS)\.? $`,
  'u',
);
export const OFFICE_HOLDER = /^(?:President|Chairman|Speaker|Secretary|Justice|Darcy|Spock|Bean|Robot|Potato|Hyde)\b/;

const AGE = String.raw`(?:1[01]\d|\d{1,2}|[a-z]+(?:-[a-z]+)?)`;
export const AGE_AFTER = new RegExp(
  String.raw`^(?:,? (?:is|was) an? (?:\w+[ -]){0,2}?${AGE}[- ](?:year|yr|month|week|day|y\/?o)|[,:;]? ?[(|–—-]? ?(?:an? )?(?:(?:now|age|aged|white|black|male|female|pleasant) )?(?:1[01]\d|\d{1,2})[- ]?(?:years?|yrs?|yo\b|y\/o|y\.o|Y\b|y\b|months?|mo\b|M\b|F\b|m\b|f\b|\/[MF]|weeks?|wk|días|años|anos|ans|Jahre)(?! (?:ago|later|prior|before|earlier|post))|, an? ${AGE}[- ]year|, (?:aged?|edad|alter) \d|[ ,(]{1,2}(?:age|aged) \d| ?\((?:age |aged )?\d{1,3}[,)]|, \d{1,3}(?:,|\.(?:\s|$)| ?\/| (?:and|with|presents|on|has)\b|;| (?:male|female|man|woman)))`,
  'u',
);
export const AGE_SEX_AFTER = /^[,:;]? ?[(|–—-]? ?(?:an? )?(?:1[01]\d|\d{1,2})[- ]?(?:years?|yrs?|yo\b|y\/o|Y\b|y\b|M\b|F\b|\/[MF])|^,? is an? \d/u;
export const RECORD_AFTER = pattern(
  String.raw`^(?:[,;|]? {0,3}[([|–—-]? ?(?:Rx ?#|RX ?#|DOB|D\.O\.B|dob|MRN|mrn|SSN|born|Born|date of birth|Date of Birth|b\. ?\d|MR ?#|[Cc]hart ?#?:? ?\d
    |pt ID|patient ID|Patient ID|(?:acct|policy|FIN)[ #:]{1,2}[A-Z\d-]{0,6}\d|Member ID|member ID|\((?:grade|room|rm|bed|son|daughter|wife|husband|mother|father|sister
    |brother|spouse|self|pt|patient|caller|minor|relationship)\b)|,? \(?(?:0?\d|1\d|2\d|3[01])[\/.-]\d{1,2}[\/.-]\d{2,4}|(?:,| in) (?:[Rr]oom|[Rr]m|[Bb]ed|[Bb]ay) \d)`,
);
export const PATIENT_BEFORE = pattern(
  String.raw`(?:^|[^\p{L}])(?:[Pp]atients?|PATIENT|PT|[Pp]t|[Pp]ts|[Cc]lient|[Rr]esident|[Cc]aller(?: is)?|[Ss]ubject|[Rr]ecipient|[Dd]onor|[Mm]ember
    |MEMBER|SUBSCRIBER|INSURED|GUARANTOR|[Dd]ecedent|[Vv]ictim|[Vv]eteran|[Ss]ubscriber|[Bb]eneficiary|[Gg]uarantor|[Pp]aciente|[Pp]atientin
    |[Vv]ersicherte[r]?|[Nn]ewborn|Baby|BABY|[Bb]aby (?:[Bb]oy|[Gg]irl)|BABY (?:BOY|GIRL)|[Ii]nfant|[Tt]win [AB]|[Pp]articipant|[Cc]laimant
    |[Ee]nrollee|[Aa]ttendee|[Ii]nmate|[Rr]ider)(?: (?:is|named|called|known as|name is|name|by the name of|llamad[oa]|nommée?|namens
    |chamad[oa]))?[.:,]? ["“]?$`,
  'u',
);
export const RELATION_BEFORE = pattern(
  String.raw`(?:^|[^\p{L}])(?:[Mm]other|[Ff]ather|[Mm]om|[Dd]ad|[Ss]on|[Dd]aughter|[Hh]usband|[Ww]ife|[Ss]pouse|[Pp]artner|[Bb]rother|[Ss]ister
    |[Ss]ibling|[Tt]wins?|[Tt]riplets|[Aa]unt|[Uu]ncle|[Nn]iece|[Nn]ephew|[Cc]ousin|[Gg]rand(?:mother|father|son|daughter|ma|pa|child)
    |[Ss]tep(?:mother|father|son|daughter)|[Ff]ianc[eé]e?|[Gg]irlfriend|[Bb]oyfriend|[Gg]uardian|[Cc]aregiver|[Cc]arer|[Rr]oommate
    |[Nn]eighbou?r|[Cc]oworker|[Ff]riend|[Ll]andlord|[Ff]oster (?:mother|father|parent)|[Nn]ext of kin|[Ee]mergency contact|[Kk]in|NOK|POA|HCP
    |[Pp]roxy|[Pp]arent|[Mm]adre|[Pp]adre|[Hh]ij[oa]|[Ee]spos[oa]|[Hh]erman[oa]|[Aa]buel[oa]|[Mm]utter|[Vv]ater|[Ss]ohn|[Tt]ochter|[Ee]hemann
    |[Ee]hefrau|[Mm]ère|[Pp]ère|[Ff]ils|[Ff]ille|[Mm]ari|[Ff]emme|[Mm]ãe|[Pp]ai|[Ff]ilh[oa]|[Ii]rmã[o]?|lives with|living with|accompanied by
    |brought in by|married to|widow of|son of|daughter of|wife of|husband of|born to|mother of|father of|cared for by|contact)(?: (?:is|named
    |called|of|and)|,|:| \([^()]{1,20}\)[:,]?)? ?$`,
  'u',
);
export const EMPLOYER_BEFORE = /(?:^|\P{L})(?:[Ee]mployer|[Bb]oss|[Ss]upervisor|[Mm]anager|(?:works|worked|working|employed) (?:for|by))(?: is|:|,)? $/u;
export const GREETING = pattern(
  String.raw`(?:^|[\s"'“:(>*])(?:Hi|Hello|Hey|Dear|Hola|Bonjour|Hallo|Olá|Ola|Liebe[r]?|Querid[oa]|Estimad[oa]|Chère?|Cher|Caro|Cara|Good (?:morning
    |afternoon|evening)|Greetings|Happy birthday,?|Thank you,?|Thanks,?)(?: there)? $`,
);
export const SELF = pattern(
  String.raw`(?:(?:[Cc]aller|[Pp]atient|[Mm]ember|[Hh]er|[Hh]im|[Tt]hem) (?:as|by name:)|[Mm]y name is|[Ii]['’]m|[Ii] am|[Tt]his is|[Nn]ame['’]s|[Ss]oy
    |[Mm]e llamo|[Ii]ch hei(?:ß|ss)e|[Jj]e m['’]appelle|[Mm]eu nome é|[Pp]atient['’]s name is|(?:[Hh]er|[Hh]is|[Tt]heir|[Pp]atient) name is
    |(?:[Mm]an|[Ww]oman|[Bb]oy|[Gg]irl|[Cc]hild|[Pp]atient|[Ss]on|[Dd]aughter|[Bb]aby|[Cc]aller|[Ii]nfant|[Tt]oddler|[Ll]ady|[Gg]entleman
    |[Mm]other|[Ff]ather|[Ff]riend|[Rr]esident) (?:named|called)|goes by|known as|prefers to be called|[Gg]reet|[Aa]sk for
    |[Ss]peak(?:ing)? (?:with|to)|spoke (?:with|to)) $`,
);
const VERBS = source(String.raw`(?:was|were|is|has|had) (?:been |being |also |recently |just |now )?(?:seen|admitted|discharged|diagnosed|treated|referred|started
  |evaluated|examined|transferred|hospitalized|scheduled|prescribed|allergic|complaining|experiencing|taking|due|requesting|asking|asked
  |taken|brought|found|intubated|extubated|pregnant|on (?:\d|warfarin|insulin|metformin|the)|in (?:room|bed|the (?:ED|ER|ICU))|here for
  |coming in|scheduled|overdue|followed|stable|recovering|having|given|enrolled|declined|missed|called|fallen|lost|gained|denied|positive
  |negative|status|post|unable|a (?:patient|candidate|smoker|known|widow|retired))`);
export const VERB_AFTER = pattern(
  String.raw`^(?:,? who|,)? (?:${VERBS}|presents?|presented|complains?|complained|c\/o|reports?|reported|denies|denied|underwent|undergoes|needs?
    |requests?|requested|states?|stated|takes|took|called|calls|missed|suffers?|suffered|developed|fell|requires?|tolerated|tested|received
    |has (?:\w+ )?(?:a history|type|stage|hypertension|diabetes|asthma|copd|cancer|pain|chest|been|had|asked|called|not|no|two|three|an?|her
    |his|questions|concerns|missed)|had (?:a|an|her|his|surgery|chest|two|three)|wants|would like|asks|asked|is (?:here|requesting|a \d|an \d
    |allergic|due|on|post|pregnant|status|having|experiencing|not)|was (?:born|here|last)|came|comes|arrived|returns?|returned|visited
    |delivered|died|passed away|lives|refused|refuses|weighs|smokes|drinks|cannot|can't|wishes|prefers|described|describes|left|no-showed
    |recovering|s\/p|w\/|with (?:a |h\/o|hx|history|chest|abdominal|acute|chronic)|presenta|acude|refiere|ingresa|ingresó|tiene|stellt sich
    |klagt|wurde|leidet|présente|consulte|souffre|apresenta|relata|refere)\b`,
);
export const STRONG_VERB_AFTER = pattern(
  String.raw`^(?:,? who|,)? (?:(?:was|has been) (?:seen|admitted|discharged|diagnosed|hospitalized|prescribed|intubated|extubated|transferred|referred
    |started|treated|evaluated)|presents?|presented|complains? of|c\/o|reports|denies|underwent|takes|missed her|missed his|is (?:allergic
    |here for|a \d|an \d|post|due|pregnant)|had (?:surgery|a (?:stroke|seizure|fall|reaction|biopsy|colonoscopy|mastectomy|CT|MRI))
    |needs (?:a |an |her |his |refill|to (?:fast|schedule|reschedule|see|bring|come))|has (?:type|stage|hypertension|diabetes|asthma|copd
    |cancer|chest|a history|been (?:admitted|diagnosed|taking|having|coughing|on))|tested positive|received (?:her|his|the|a)|called (?:about
    |to|because|the|in)|would like|fell|s\/p|tolerated|requested|lives (?:alone|with|in|at)|passed away|died)\b`,
);
export const BELONGING_AFTER = pattern(
  String.raw`^['’]s (?:\w+ ){0,2}?(?:MRI|CT|x-?ray|scan|labs?|lab results|results?|chart|records?|blood (?:pressure|sugar|work|test)|appointment|visit
    |surgery|procedure|biopsy|medications?|meds|prescription|refill|allergies|A1c|a1c|insulin|dose|diagnosis|symptoms|care|care plan|discharge
    |condition|pain|wound|fever|echo|ECG|EKG|mammogram|colonoscopy|insurance|claim|copay|referral|therapy|chemo|infusion|vitals|weight|glucose
    |creatinine|INR|potassium|pump|catheter|case|intake|story|follow-?up|next|mother|father|wife|husband|son|daughter|family|caregiver
    |birthday|date of birth|phone|address|email|history|child|baby|imaging|pathology|prognosis|treatment|rehab|hospitalization|recovery
    |pregnancy)\b`,
);
export const FOR_BEFORE = pattern(
  String.raw`(?:^|[^\p{L}])(?:[Bb]ed \d{1,3}[A-D]?[:.)]?|[Rr](?:oo)?m \d{1,4}[A-D]?[:.)]?|helping|for|about|regarding|[Rr]e:?|RE:|on|of|with|to|from|by
    |behalf of|call|text|remind|notify|inform|contact|email|see|schedule|book|discharge|admit|tell|ask|greet|for instance,? for|[Rr]ow:
    |[Cc]ase \d{1,3}[.:)]|[Ii]nput:|[Nn]ote:|[Rr]ecord:|[Ss]ubjective:) ["“]?$`,
  'u',
);

export const PERSONA = pattern(
  String.raw`(?:\b(?:[Yy]ou(?:['’]re| are)(?: now| an? (?:\w+ ){0,4}(?:named|called))?|[Yy]our name is|[Aa]ct(?:ing)? as|[Pp]lay(?:ing)?(?: the (?:role
    |part) of)?|[Pp]retend (?:to be|you are)|[Rr]ole-?play(?:ing)? as|[Ii]mpersonate|[Ss]peak as|[Aa]s if you (?:are|were)|(?:assistant|bot
    |chatbot|agent|persona|character|avatar|model|AI|nurse|coach|companion|specialist|receptionist|scheduler|concierge|coordinator|navigator
    |helper|guide|tutor|voice|system)(?:,)? (?:named|called|is|known as|whose name is)|[Bb]e|[Cc]all yourself|[Ii]ntroduce yourself as
    |[Yy]ou go by|[Ss]ign (?:as|off as|it as)|(?:[Rr]espond|[Rr]eply|[Aa]nswer|[Ww]rite) as|[Nn]ame:? (?:of the assistant|of the bot)
    |(?:[Aa]ssistant|[Bb]ot|[Aa]gent|[Pp]ersona) ?[Nn]ame:|[Pp]ersona:|[Cc]haracter:) ["“*]{0,2}|\b(?:style|voice|spirit|manner|tone|words
    |works|writings|music|paintings|quotes?|books?|novels?|speech|poems?|lyrics|biography|life|theory|teachings|framework|method) (?:of|by
    |from) )$`,
);
export const PERSONA_AFTER = /^,? (?:an?|your|the|our) (?:[\w-]+ ){0,3}(?:assistant|bot|chatbot|AI|agent|model|companion|persona|avatar|guide|virtual|robot|character)\b/;
export const CLINICIAN_BEFORE = pattern(
  String.raw`(?:\b(?:Drs?|DR|Doctora?|Dott|Prof|Professor|Doc|Nurse|NP|PA-C|RN|Sister|Surgeon|Pharmacist|Therapist|Physician|Attending|Dentist|Midwife
    |Coach|Counselor|Dra|Hebamme|Chaplain|Judge|Officer|Detective|Captain|Colonel|President|Senator|Governor|Mayor|King|Queen|Prince|Princess
    |Pope|Saint|St|Sir|Lord|Lady|Justice|Secretary|Congressman|Representative)\.?|(?:[Aa]ttending|[Pp]rovider|[Pp]hysician|PCP|pcp|[Ss]urgeon
    |[Rr]eferr(?:ing|ed)(?: by| provider| physician)?|[Oo]rder(?:ing|ed)(?: by| provider| physician)|[Pp]rescrib(?:er|ed by)|[Dd]ictated by
    |[Ss]igned(?: by)?|[Ee]lectronically signed by|[Aa]uthor(?:ed by)?|[Ww]ritten by|[Rr]eviewed by|[Aa]pproved by|[Cc]reated by
    |[Mm]aintained by|[Dd]eveloped by|[Cc]linician|[Tt]herapist|[Cc]ardiologist|[Oo]ncologist|[Nn]eurologist|[Pp]harmacist
    |[Nn]urse(?: practitioner)?|[Cc]onsultant|[Rr]adiologist|[Pp]sychiatrist|[Pp]sychologist|[Dd]entist|[Hh]ygienist|[Dd]octor|[Mm]idwife
    |[Dd]ietitian|[Cc]oordinator|[Ii]nterpreter|[Rr]epresentative|[Rr]esearcher|[Dd]irector|Lead|[Cc]ommissioner|[Rr]eceptionist|[Aa]dministrator
    |(?:[Pp]ractice|[Oo]ffice|[Cc]ase|[Cc]linic|[Ss]ervice|[Pp]roject|[Oo]perations|[Bb]usiness|[Gg]eneral) [Mm]anager|[Ee]ditor|[Ff]ounder|[Ii]nventor|[Pp]hilosopher
    |[Pp]oet|[Aa]ctor|[Ss]inger|[Ss]enator)(?: is|:|,| name(?: is)?:?)?) ["“*]{0,2}$`,
);
export const CREDENTIALS_AFTER = pattern(
  String.raw`^,? ?\(?(?:M\.?D\.?|D\.?O\.?|R\.?N\.?|N\.?P\.?|PA(?:-C)?|Ph\.?D\.?|FNP|APRN|CRNP|CRNA|DNP|PharmD|RPh|DDS|DMD|DPM|O\.?D\.?|DC|DPT|PT|OT|OTR
    |SLP|LCSW|LMFT|LPC|LMHC|MSW|PsyD|LPN|CNA|CMA|RT|RDN?|LVN|CNM|MBBS|FACP|FACS|FACC|FRCP|MPH|EMT|Esq)\b\.?|^ (?:et al|Hospital|Medical Center
    |Clinic|Health|University|Foundation|Institute|Pharmacy|School|College|Memorial|Cancer Center|Healthcare|Insurance|Pharmaceuticals|Inc\b
    |LLC|Corp|Street|St\b|Avenue|Ave\b|Road|Rd\b|Drive|Blvd|Lane|Park|Airport|County)`,
);
export const AUTHOR_BEFORE = pattern(
  String.raw`(?:\b(?:[Aa]uthors?|[Cc]ited? in|[Aa]ccording to|[Cc]opyright(?: \(c\))?(?: \d{4})?|©(?: ?\d{4})?|(?<!goes )[Bb]y|[Ff]amous|[Ll]ate
    |[Ss]cientist|[Pp]ainter|[Hh]urricane|[Dd]rinks?(?: an?)?|[Dd]rinking(?: an?)?|[Ee]ats|[Ww]atches|[Rr]eads|[Ee]njoys|[Ll]oves|[Ww]riter
    |[Nn]ovelist|[Pp]hysicist|[Pp]resident|CEO|[Nn]obel\w*|[Ii]nspired by|[Aa]fter|[Dd]escribed by|[Dd]evised by|[Ii]ntroduced by|[Cc]oined by|[Qq]uot(?:e|ed|ing)(?: from)?|[Tt]hanks to) |@)$`,
);
export const AUTHOR_AFTER = pattern(
  String.raw`^(?: et al|,? \(?(?:1[5-9]|20)\d{2}[a-z]?[);,]|['’]s (?:Principles|Textbook|Anatomy|theory|theorem|law|hierarchy|model|framework|book
    |novel|poem|work|study|razor|dilemma|method|stages|pyramid)\b)`,
);
