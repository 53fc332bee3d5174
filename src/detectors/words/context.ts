import { wordSet } from './lists.js';

/** Words after any one of which a text is about care of patients. */
export const CLINICAL = wordSet(`
  patient patients pt pts inpatient outpatient diagnosis diagnoses diagnosed dx hx sx ddx mrn dob ehr emr fhir
  hospital hospitalized clinic nurse nurses physician surgeon surgery surgical postop preop prenatal postpartum antenatal
  medication medications meds mg mcg prescription prescriptions prescribed prescriber pharmacy pharmacist
  admitted readmitted triage icu infusion chemo chemotherapy dialysis hospice biopsy
  mri ecg ekg xray ultrasound radiology pathology oncology cardiology urology neurology psychiatry pediatrics dermatology
  cancer tumor diabetes diabetic insulin asthma copd pneumonia hypertension sepsis ulcer glaucoma carcinoma melanoma
  pregnant pregnancy gravida lmp newborn vaccine vaccinated immunization transplant prosthesis pacemaker
  medicare medicaid copay beneficiary guarantor preauthorization coinsurance dentist
  specimen bloodwork colonoscopy mammogram endoscopy catheter wheelchair caregiver allergic
  symptom symptoms lisinopril metformin warfarin atorvastatin apixaban ibuprofen amoxicillin prednisone opioid
  telehealth telemedicine anesthesia audiology optometry physiotherapy hemoglobin creatinine wristband
  lesion diarrhea nausea vomiting dyspnea rash migraine arthritis lupus leukemia lymphoma cirrhosis hepatitis
  patiente patientes pacient potassium troponin bilirubin platelets cpt hcpcs snomed loinc
  paciente pacientes hospitalizado diagnostico cirugia enfermera
  patientin patienten patientinnen hausarzt arztpraxis pflegedienst klinikum dialyse apotheke kardiologie radiologie urologie onkologie neurologie enfermeria enfermagem
  infirmier pharmacie farmacia cardiologia cardiologie pediatria pediatrie oncologia neurologia radiologia
  arzt arztbrief befund klinik krankenhaus krankenkasse versicherte versicherter
  medecin hopital ordonnance infirmiere enfermeiro prontuario convenio
  dosing inhaler migraines seizures orthotics paramedic autopsy
  a1c hba1c inr cbc bmp cmp stemi nstemi cabg tavr chf dvt uti gerd copd tpn picc nicu picu pacu npo phq gad moca
  incision suture sutures stitches catheterization angiogram angioplasty stent echocardiogram colostomy hysterectomy mastectomy appendectomy
  cholecystectomy
  strep influenza measles mumps rubella tetanus shingles herpes chlamydia gonorrhea syphilis hiv tuberculosis malaria 
  hematuria dysuria anuria polyuria syncope palpitations tachycardia bradycardia arrhythmia fibrillation hypotension edema jaundice ascites
  anemia leukocytosis neutropenia neutropenic thrombocytopenia embolism thrombosis aneurysm hemorrhage hematoma abscess cellulitis gangrene
  dementia delirium alzheimer parkinson epilepsy neuropathy sciatica stenosis scoliosis osteoporosis fibromyalgia 
  eczema psoriasis melanoma biopsies wart   
  schizophrenia bipolar ptsd adhd autism suicidal antidepressant ssri opioids overdose naloxone methadone buprenorphine
  stillborn miscarriage preeclampsia eclampsia trimester gestational gestation breastfeeding ivf newborns preterm cesarean epidural contraception
  clopidogrel aspirin acetaminophen tylenol ozempic semaglutide insulins heparin enoxaparin rivaroxaban amlodipine metoprolol carvedilol
  furosemide losartan
  levothyroxine albuterol prednisolone gabapentin sertraline fluoxetine escitalopram zoloft lexapro adderall methotrexate adalimumab humira
  chemotherapies
  amputee amputation orthotic cpap tracheostomy ventilator nebulizer glucometer cgm defibrillator neurostimulator
  optometrist cardiologist oncologist neurologist dermatologist pediatrician obstetrician psychiatrist radiologist pathologist anesthesiologist
  urologist
  molar gingivitis orthodontic toothache dentures denture gingival periodontal
  cataract macular glaucoma retinopathy conjunctivitis
  mammography tomography sonogram radiograph mris cts biopsied metastatic metastases chemoradiation tumour tumors
  hospitalization hospitalized inpatients outpatients clinician clinicians caseload
  appendicitis gallstones hernia colitis crohn celiac pancreatitis hepatic cirrhotic ileostomy constipation
  concussion whiplash sprain laceration contusion dislocation tourniquet
  sickle thalassemia hemophilia mrsa als rsv hpv hbv hcv ebv cmv cdiff covid measles pertussis croup colic rabies scabies 
  snf ltac ltach ltc pcp obgyn gyn ortho nst ctg dexa eeg emg egd ercp mrcp hida vq lvef ejection
  afib aflutter svt pvc vtach pvd aaa cva tbi icp csf sah sdh aki ckd esrd uremia kub turp bph 
  norepinephrine norepi epinephrine vasopressor intubation extubation sedation propofol fentanyl midazolam ketamine lidocaine
  dengue typhoid cholera sepsis bacteremia endocarditis osteomyelitis empyema effusion pneumothorax hypoxia hypoxic
  enceinte embarazada embarazo schwanger schwangerschaft gestante gravidez fiebre fievre fieber febre dolor douleur schmerzen toux husten
  diabetes diabetico diabetica hipertension hypertonie hypertonus hipertensao asthme bronquitis pneumonie neumonia cancer krebs infarto herzinfarkt infarctus
  herzinsuffizienz schlaganfall grippe gripe vacuna vaccin impfung vacina medicamento medicaments rezept urgencias notaufnahme cirugía chirurgie
  thyroid gallbladder uterus cervical tonsil tonsils pancreas spleen colon rectal vaginal testicular nodule polyp polyps cyst cysts sinusitis biopsied
  mareos nauseas vomitos ecografia radiografia biopsia quimioterapia insulina metformina cesarea hospitalizada ingresada colchicina ibuprofeno paracetamol
  blutdruck ubelkeit schwindel rontgen ultraschall blutwerte laborwerte operiert medikamente beschwerden stationar patientenakte durchfall
  radiographie tousse essouffle essoufflee vertiges nausees echographie biopsie chimiotherapie insuline grossesse accouchement hospitalise hospitalisee diarrhee vomissements
  tosse tontura alergico alergica cirurgia ultrassom gestacao hospitalizado internada enjoo hipertenso hipertensa vacinacao
  wheezing stridor rales crackles tenderness erythema induration ecchymosis petechiae pallor cyanosis 
  lymphadenopathy hepatomegaly splenomegaly organomegaly papilledema nystagmus hemiparesis aphasia dysarthria dysphagia ataxia  
  comorbidities comorbid prognosis etiology sequelae palliative dnr polst molst
  cerclage amniocentesis placenta previa fetus fetal neonate neonatal nicu lactation lactating breastfed apgars
  menopause menopausal menstrual menses amenorrhea endometriosis fibroids pcos
  vaccination vaccinations vaccinate swollen dizzy dizziness itchy itching sulfa penicillin antibiotic antibiotics steroids sumatriptan digoxin
  statins diuretic diuretics anticoagulation anticoagulant anticoagulated anticoagulants apnea stool urine urinalysis bowel bladder sputum phlegm
  keytruda opdivo herceptin avastin rituxan remicade stelara dupixent enbrel botox singulair advair symbicort spiriva eliquis xarelto coumadin plavix
  lipitor crestor synthroid lantus humalog novolog trulicity januvia jardiance farxiga wegovy mounjaro suboxone narcan xanax ativan klonopin prozac
  lexapro wellbutrin vyvanse ritalin percocet vicodin oxycontin norco oxycodone hydrocodone morphine tramadol benadryl zyrtec claritin flonase nexium
  shingrix paxlovid tamiflu omeprazole pantoprazole famotidine montelukast cetirizine melatonin naproxen meloxicam cyclobenzaprine
  nosebleed earache sorethroat heartburn bloating cramping cramps spotting lump lumps numbness tingling weakness fatigue sweats chills
  tonsillectomy adenoids myringotomy vasectomy hysteroscopy laparoscopy laparotomy thoracotomy craniotomy arthroscopy arthroplasty bunionectomy
  prostatectomy nephrectomy colectomy angioedema anaphylaxis epinephrine urticaria
  psychotherapy cbt dbt emdr suicidality anorexia bulimia insomnia hallucinations paranoia detox
  sobriety rehab alcoholism cirrhosis
  crutches splint audiogram tinnitus vertigo
  dialyzer fistula hemodialysis peritoneal transfusions platelets
  hospitalist nursing nocturnist intensivist surgeon surgeons midwife doula therapists phlebotomist phlebotomy emt
  immunizations vaccinations shingrix mmr tdap varicella hepb pneumococcal
  preauthorized precertification eob coinsurance copayment    
  kidney lumbar renal hepatic pulmonary prostate ovarian retinal tacrolimus implants infarction appendicitis
`);

/** Words of which a text needs two before it counts as clinical. */
export const HALF_CLINICAL = wordSet(`
  health medical medicine doctor doctors therapy therapist appointment appointments appt insurance insured subscriber pain heart blood dose doses
  allergy allergies injury disease syndrome infection virus bleeding swelling cough headache emergency referral referred nursing care caregivers visit
  visits lab labs oxygen stroke coverage claim claims deductible fever fracture wound seizure discharge discharged admission admissions ward rx refill
  surgeries operation intake knee cardiac breast implant dental rehab disability ambulance deceased member members
  resident proband pump caller policy reminder refills epigastric abdominal chest policyholder telecom
  hurts ache aching sore sprained sick ill illness podiatry wheelchairs consents
  died death therapies session sessions diagnosis brother sister mother father son daughter wife husband toothache ear nose throat eye foot leg arm hand stomach
  anxiety depression counseling hearing walker withdrawal relapse addiction tremor peds ppo hmo psa septic remission differential booster murmur
  bypass valve acne hives gout crown braces cavity formulary operation plasma
  donor recipient transfusion drawn med meds sugar twin bili surgery latex bed handoff floor scan biopsies test results cold flu vitamins hip
  shoulder ankle wrist spine baby twins weeks born asthma
  checkup bmi bp prn bid tid qhs plt hgb wbc copays eob payer enrollee psych consent encounter chart prior auth
  pill pills tablet tablets
  tratamiento sintomas sintoma tos alergias operado operada herida sangre rodilla cadera espalda garganta pulmon higado sufre
  schmerz behandlung therapie tabletten entlassung ambulant knie rucken lunge leber
  traitement symptomes symptome toux opere operee genou hanche poumon foie malade souffre consulte
  tratamento ferida sangue joelho quadril estomago pulmao figado exames
  medico medica receta alergia clinica consulta maladie soins urgences internado exame beneficiario aufnahme entlassung
`);

/** Endings of medical words. */
export const CLINICAL_ENDINGS = ['itis', 'ectomy', 'plasty', 'oscopy', 'opathy', 'ostomy', 'cillin', 'mycin', 'statin', 'prazole', 'sartan', 'carcinoma', 'izumab', 'tinib', 'azepam', 'uria', 'rrhea', 'plegia', 'paresis', 'megaly', 'cytopenia', 'pnea', 'aemia', 'glycemia', 'kalemia', 'natremia', 'lipidemia', 'ischemia', 'neuralgia', 'myalgia', 'arthralgia', 'oxacin', 'cycline', 'gliptin', 'gliflozin', 'dipine', 'lukast', 'tidine', 'setron', 'triptan'];

/** Somebody in particular is spoken of: a date beside one of these is a date of that person. */
export const PERSON = wordSet(`
  patient pt inpatient she he her his him hers my mother father son daughter wife husband sister brother child baby infant
  newborn boy girl woman man caller member resident client subject subscriber beneficiary recipient donor spouse
  paciente patientin ella patiente mom dad grandmother grandfather yo yof yom female male veteran enrollee mr mrs ms
  pat patienten herr frau monsieur madame senora senor
  i we me grandma grandpa niece nephew toddler teen twin twins
`);

/** Something that happens to a person on a day. */
export const EVENT = wordSet(`
  born birth birthday died death deceased expired admitted admission admit discharged discharge seen visit visited visits
  appointment appt scheduled rescheduled surgery operation procedure infusion started stopped began begun diagnosed dx
  transplant transplanted biopsy collected drawn filled refill refilled dispensed injected vaccinated dose given
  followup follow hospitalized readmitted transferred fell fall fracture injury injured accident onset lmp edd delivered
  delivery implanted recall recheck return returns returning scan mri ct xray ultrasound colonoscopy mammogram lab labs
  result results reported presented presents complained developed called missed cancelled canceled confirmed confirm
  intake enrolled enrollment randomized consented consent withdrew dos served service services treated treatment therapy
  chemo chemotherapy cycle session sessions reminder due last next underwent extubated intubated arrested coded
  relapse remission flare episode seizure stroke assault burned bitten exposed exposure tested positive negative
  denied denial appeal claim billed paid effective-for stay ingreso alta nacido nacida geboren entlassen aufgenommen
  operiert nee ne sortie hospitalise cita consulta exam examined evaluation evaluated assessed arrived checkin
  pickup picked noted removed placed inserted sutures cast mailed faxed sent shipped faxing emailed eligible lapsed
  released signed dropped coming moved married retired
`);

/** Rules, releases and calendars: a date beside one of these is nobody's. */
export const PUBLIC_DATE = wordSet(`
  guideline guidelines version versions published publication updated update updates effective release releases released
  revision revised copyright act law legislation regulation edition approved approval recommendation recommendations
  closed holiday holidays opening hours cutoff training dataset api format formatted formats example examples deprecated
  changelog commit build schema spec specification standard standards fiscal premium enacted congress fda cdc
  uspstf issued bulletin memo rule rules ruling effect expires license licensed documentation
  docs migration deadline enrollment webinar conference semester election season seasonal pandemic launched launch founded
  established history century era war president yyyy mm dd iso today timestamp prompt template model models
  labeling label recall advisory statement consensus protocol policy formulary icd codebook fiscal quarter sprint
  initiative landmark
  migrated deployed merged rollback observance awareness month knowledge amended passed
`);

/** Words that make the text in front of them an organisation. */
export const ORGANIZATION = wordSet(`
  hospital clinic center centre university college school institute foundation health healthcare medical medicine system
  group inc llc ltd corp corporation company associates partners bank pharmacy laboratories labs laboratory insurance
  church library museum airport station park street avenue road county city society association academy press journal
  memorial general children childrens manor village plaza tower building department agency ministry bureau council committee
  trust fund network services solutions technologies pharmaceuticals pharma studio studios records motors airlines hotel
  restaurant cafe bakery store market team league club band orchestra theatre theater prize award medal cup
  hospice pavilion campus cancer wing unit ward hall house lodge home residence terrace square bridge river lake
`);
