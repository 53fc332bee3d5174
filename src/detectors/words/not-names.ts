import { wordSet } from './lists.js';

/** Capitalised words that are no part of a person's name, although a list of names or no list at all holds them. */
export const NOT_A_NAME = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march july september october november
  december jan feb mar apr jun jul aug sep sept oct nov dec
  patient patients pt dob ssn mrn npi dea phi hipaa dx hx rx tx sx cc hpi ros pmh psh fhx bp hr rr temp spo bmi icu er ed or pcp ehr emr fhir cda
  loinc snomed cpt icd hcpcs ndc udi gtin lot sn fin csn
  name age sex gender male female phone email fax address city state zip date time note notes chart history medications allergies assessment plan
  subjective objective diagnosis chief complaint reason visit
  soap mri ct ecg ekg cbc bmp cmp tsh copd chf cad gerd uti hiv aids covid sars mrsa dvt pe mi cva tia afib ckd esrd dm htn adhd ptsd ocd ibs ibd
  als ms ra sle tb flu rsv bph
  english spanish french german italian portuguese chinese japanese korean arabic russian hindi vietnamese tagalog polish latin greek american
  british canadian mexican african asian european hispanic latino latina caucasian indian native
  medicare medicaid aetna cigna humana kaiser anthem bcbs uhc unitedhealthcare tricare molina centene wellcare optum medi cal blue cross shield
  cms hhs fda cdc nih who va nhs irs dmv aca hipaa hitech
  openai anthropic claude gpt chatgpt gemini llama mistral bedrock azure google microsoft amazon apple meta github gitlab slack zoom twilio
  stripe python javascript typescript java json xml yaml html css sql http https api sdk url uri uuid react node vue angular svelte django flask
  rails kubernetes docker linux windows android ios chrome safari firefox postgres redis mongo excel word outlook teams epic cerner athenahealth
  mychart
  tylenol advil motrin aleve humira enbrel ozempic wegovy mounjaro trulicity januvia jardiance farxiga lantus humalog novolog lipitor crestor
  zocor plavix eliquis xarelto coumadin lasix norvasc zestril diovan prozac zoloft lexapro paxil celexa wellbutrin xanax ativan valium klonopin
  ambien adderall ritalin vyvanse percocet vicodin norco oxycontin suboxone narcan nexium prilosec pepcid zofran keytruda opdivo herceptin
  avastin rituxan remicade stelara dupixent botox singulair advair symbicort spiriva albuterol ventolin epipen benadryl claritin zyrtec allegra
  flonase sudafed mucinex robitussin keflex augmentin cipro levaquin zithromax bactrim tamiflu paxlovid synthroid viagra cialis premarin depo
  provera mirena nexplanon metformin lisinopril atorvastatin simvastatin amlodipine losartan metoprolol carvedilol furosemide warfarin apixaban
  insulin levothyroxine prednisone gabapentin sertraline fluoxetine
  sativa sativum officinalis officinale sinensis chinensis japonica indica vulgaris vulgare perforatum biloba rosea somnifera purpurea angustifolia
  monnieri serrata senticosus marianum racemosa repens palustris arvensis communis cordifolia annua esculenta sylvestris quai cohosh wort
  mugwort pennyroyal ginkgo echinacea ashwagandha
  officer chef senator congressman congresswoman detective sergeant lieutenant colonel president chairman professor emperor
  mister missus madam maam sir yeah yep nope nah uh um oh ah wow dang gosh sure fine well great alright hmm mhm oops sorry correct exactly
  dear hi hello hey thanks thank regards sincerely please yes no ok okay true false null none undefined string number boolean
  you your yours we our us they them their theirs he him his she her hers it its i me my mine this that these those here there the a and or but
  if then else when where while who whom whose which what why how not never always also only just so too very as at by for from in into of off on
  onto out over to under up with within without about above across after against along among around before behind below beneath beside between
  beyond during except inside near since than through toward until upon via per
  is are was were be been being am does did done doing have has had having can could would shall should might must need needs let lets
  use using used write writes written summarize summarise draft explain list return returns find show give make create generate extract convert
  translate classify answer respond reply review check compare describe provide include consider ensure note see read ask tell call send add
  remove replace update set get put keep follow given based
  case cases example examples input output user assistant system human ai agent bot question answer context task instructions instruction role
  persona step steps rule rules format section title heading summary total result results response request message messages text data value
  values type status level code codes table column row field id key item items part chapter figure box line number
  doctor doctors nurse nurses physician physicians surgeon provider providers clinician clinicians therapist pharmacist dentist resident
  attending caller client member subscriber guarantor insured beneficiary employee employer mother father son daughter wife husband brother
  sister parent parents guardian spouse partner friend neighbor aunt uncle cousin grandmother grandfather baby infant newborn child children boy
  girl man woman adult adults mom dad
  hospital clinic center centre department unit ward room bed floor building street road avenue drive lane court place north south east west left
  right upper lower
  united states america usa uk european union canada mexico brazil india china japan korea germany france spain italy australia england scotland
  ireland africa asia europe california texas florida york jersey dakota hampshire zealand boston chicago philadelphia houston atlanta seattle
  denver miami dallas detroit baltimore cleveland pittsburgh minneapolis london paris berlin madrid rome tokyo beijing
  mg ml kg mcg iu qd bid tid qid prn po iv im sc sq stat npo hs ac pc
  lot serial model version ref order claim policy group plan account invoice license plate vehicle device record report form letter card
  paciente nombre apellido fecha nacimiento direccion telefono correo edad sexo diagnostico escribe resume traduce genera explica datum
  geburtsdatum adresse telefon alter bitte schreibe fasse diagnose nom prenom date naissance adresse telephone courriel resumez redigez ecris
  nome data nascimento endereco telefone idade resuma escreva
  el los las un una al del se su para por con sin der die den dem ein eine und oder mit von zu im ist sind les un une des du et ou pour avec sans
  dans est sont o os as um uma dos em no na com sem para
  md rn np pa phd pharmd dds dmd dpm od dc lpn lvn cna emt ms mph facp facs bsn msn lcsw lmft psyd mba jd esq jr sr ii iii iv
  new old bad big short high low first last next previous same other another more most less least many much few some any all both each every
  either neither several such own one two three four five six seven eight nine ten hundred thousand million
  christmas easter thanksgiving ramadan halloween hanukkah diwali god lord jesus bible quran torah
  sample test demo lorem ipsum foo bar baz
  gleason apgar glasgow braden nyha ecog karnofsky
  day days week weeks month months year years today tomorrow yesterday morning evening night hour hours minute minutes
  kollegin kollege kollegen doktor professorin oberarzt oberarztin chefarzt chefarztin doctora profesora confrere consoeur
`);
