import type { LabelMode } from '../labels.js';
import type { PhiType } from '../types.js';

/**
 * What people write in front of an identifier, lower case and without accents. `near`: the value may follow after a blank;
 * `apart`: only after a colon, `=`, "is", a quote or a line break; `field`: only as a key of JSON, XML or a query.
 */
export const LABELS: readonly (readonly [PhiType, LabelMode, string])[] = [
  [
    'name',
    'near',
    `last name; first name; full name; legal name; nickname; patient name; pt name; patient full name; name of patient; name of the patient;
      patients name; patientname; full name of patient; client name; member name; subscriber name; beneficiary name; insured name;
      guarantor name; policyholder name;
    policy holder name; caller name; resident name; legal name; preferred name; maiden name; mothers maiden name; mother maiden name;
      nombre del paciente; nombre completo; nombre y apellidos; apellidos y nombre; name des patienten;
    patientenname; nom du patient; nom et prenom; nom prenom; nome do paciente; nome completo; paziente; nome del paziente; emergency contact;
      emergency contact name; next of kin; nok; contact name; contact person; spouse name; guardian name; parent name; mother name; father name;
    child name; caregiver name; cardholder name; cardholder; account holder; policyholder; policy holder; name on card; decedent; decedent name;
      contacto de emergencia; notfallkontakt; personne a contacter; contato de emergencia; responsible party; legal guardian; health care proxy;
      healthcare proxy; poa`,
  ],
  ['name', 'apart', `patient; patiente; pt; paciente; patientin; patienten; versicherter; versicherte; malade; assure; name; full name; fullname; nombre;
      nome; nom; resident; member; subscriber; insured; beneficiary; guarantor; client; caller; mother; father; parent; guardian; spouse; wife;
      husband; son; daughter; brother; sister; partner; caregiver; witness; decedent; donor; recipient; employer; tutor legal; titular;
      responsavel; mae; pai; contact; attn patient; re; victim; claimant; applicant; proband; subject name; attendee; participant;
      participant name; traveler; passenger; tenant; dependent; dependents; enrollee; rider`],
  ['name', 'field', `first name; last name; firstname; lastname; given name; family name; given; family; first; last; fname; lname; givenname;
      familyname; middle name; middlename; surname; forename; nombre; apellido; apellidos; vorname; nachname; familienname; prenom;
      nom de famille; sobrenome; primeiro nome; ultimo nome; display; patient; maidenname; alias; aliases; formal name; pname; pt; to name;
      recipient name; contact; mother; father; spouse; text; nickname; user name; customer; customer name; customername; insured last;
      insured first; subscriber last; subscriber first; patients; display name; displayname; fn`],
  ['name', 'apart', `fn; name last; name first; given name; given names; family name; surname; middle name; forename; nickname; apellido;
      apellidos; primer apellido; vorname; nachname; familienname; prenom; nom de famille; sobrenome; prenoms; geburtsname`],
  [
    'date',
    'near',
    `dob; d o b; date of birth; birth date; birthdate; birthday; bday; birth day; born; born on; date born; patient dob; dateofbirth; birth time;
      birth dt; fecha de nacimiento; fecha nacimiento; fecha nac; f nacimiento; fec nac; nacido; nacida; nacido el; nacida el; geburtsdatum;
      geboren am; geb am;
    geb; geboren; date de naissance; nee le; ne le; ne e le; data de nascimento; dt nasc; nascimento; nascido em; nascida em; data di nascita;
      geboortedatum; date of death; death date; deathdate; dod; died; died on; deceased; date of admission; admission date; admit date; admitted;
      admitted on; adm date; admit dt; doa;
    fecha de ingreso; fecha de alta; ingreso; aufnahmedatum; entlassungsdatum; aufgenommen am; entlassen am; date d admission; date d entree;
      date de sortie; data de internacao; data da alta; date of discharge; discharge date; discharged; discharged on; dc date; date of service;
      service date; dos; date of visit; visit date; encounter date;
    appointment date; appt date; appt; date of surgery; surgery date; procedure date; date of procedure; operation date; date of injury;
      injury date; doi; date of accident; onset date; date of onset; symptom onset; lmp; last menstrual period; edd; edc; due date;
      estimated due date; fum; fur; ddr; dum; collected; collected on; collection date; date collected; specimen date; drawn; drawn on;
    result date; resulted; date of exam; exam date; study date; scan date; date filled; filled; filled on; fill date; last filled; last fill;
      date written; last visit; last seen; next visit; next appointment; next appt; follow up date; follow up; followup; recall;
      vaccination date; date of vaccination; administered on; dose date; date administered; immunization date; enrollment date; date enrolled;
      date of consent; consent date; transplant date; transplant; date of transplant; implant date; implanted; implanted on;
    date of implant; date of diagnosis; diagnosis date; diagnosed on; dx date; date of onset of illness; start of care; soc date;
      date of referral; referral date; effective date time; occurrence date time; authored on; recorded date; onset date time;
      performed date time; deceased date time; birth date time; issued; dateofservice; dateofadmission; dateofdischarge; admitdate;
      dischargedate; service from; fecha de cita; fecha de visita; fecha de consulta; termin am; rendez vous le; consulta em;
    patient birth date; patientbirthdate; studydate; eff date; coverage start; coverage end; termination date; term date; hire date;
      wedding date; marriage date; anniversary; date of last exam; fecha del accidente; fecha de la cirugia; fecha de defuncion; sterbedatum;
      verstorben am; date of loss; dol; date signed; signed on; op date; or date; dob on file; surgery on; seen on; visit on; mfg date`,
  ],
  ['date', 'apart', `date; fecha; datum; data; birth; death; admission; discharge; admit; visit; service; surgery; started; start date; end date;
      start; period start; seen; scheduled; scheduled for; appointment; period; from; through; recorded; onset; test date; sample date; lab date;
      report date; note date; date of report; date of note; date of test; date time; datetime; timestamp; effective; when`],
  ['zip', 'near', `zip; zip code; zipcode; postal code; postalcode; postcode; post code; zip plus; codigo postal; cp; plz; postleitzahl;
      code postal; cep; cap; postnr; mailing zip; home zip; billing zip; zip is; patient zip`],
  ['phone', 'near', `phone; phones; phone number; telephone; telephone number; tel; tel no; cell; cell phone; cellphone; cell number; mobile;
      mobile phone; mobile number; mob; home phone; home; work phone; ph; phone no; phone #; contact number; contact no; callback;
      callback number; call back; call back number; telefono; celular; movil; telefon; telefonnummer; handy; handynummer; mobil; mobilnummer;
      telefone; telemovel; portable; numero de telefono; numero de telephone; telefono de contacto; whatsapp; sms; text; texts; telefoon;
      reach her at; reach him at; reach them at; phonenumber; mobilephone; cellular; landline; pager; voicemail; dial; sms to; reached; ring;
      text message; call; daytime phone; evening phone; alt phone; emergency phone; msisdn; caller id; callerid; ani; contact; telecom; number;
      num; line`],
  ['fax', 'near', `fax; fax number; fax no; facsimile; telefax; telecopie; fax to; fax at; facsimile number; faxed to; faxed; efax; e fax;
      fax line; telecopieur; faxnummer; numero de fax; faxnumber`],
  ['fax', 'apart', 'f'],
  ['email', 'near', `email; e mail; mail; email address; correo; correo electronico; courriel; e mail adresse; adresse e mail; emailaddress;
      mailto; email to`],
  [
    'ssn',
    'near',
    `ssn; ssns; social security number; social security no; social security; social security nr; soc sec; soc sec no; ss; ss no; ss num; ssno;
      social; social number; socialsecuritynumber; ssnumber; patient ssn; numero de seguro social; numero de seguridad social; seguro social;
      numero social; social sec; us ssn; tax id; tin; itin; socsec; socialsecurity; sozialversicherungsnummer; svnr; sv nummer;
      numero de securite sociale; securite sociale; nir; ssn last`,
  ],
  [
    'mrn',
    'near',
    `mrn; mrns; mr; mr no; medical record; medical record number; medical record no; medical rec; med rec; med rec no; med record; medrec; med record no;
      medical records number; record number; chart; chart no; chart number; chart id; patient id; patientid; patient identifier; patient no;
      patient number; pt id; pt no; pt number; patient record; patient mrn; mrn no; mrn number;
    hospital number; hospital no; hosp no; hospital id; unit number; unit no; urn; ur no; umrn; uhid; chi; chi number; chi no; nhs number;
      nhs no; empi; epi; epic id; epic mrn; cerner id; historia clinica; no de historia clinica; numero de historia clinica; nhc; expediente;
      numero de expediente; no expediente; expediente clinico; patientennummer; patientennr; patienten id; patienten nr; pat nr; fallnummer;
      fall nr; aktenzeichen; aktennummer; krankenaktennummer;
    dossier; numero de dossier; dossier medical; ipp; nip; prontuario; numero do prontuario; registro; look up patient; lookup patient;
      find patient; patient record number; medicalrecordnumber; mrnumber; chartnumber; recordnumber; medical id; health record number; hrn;
      dossier patient; numero de registro; cartella clinica; patientnummer; mpi; hcn; med id; for patient; open patient; get patient;
      fetch patient; load patient; select patient; patient; patient key; legacy mrn; facility mrn; outside mrn; enterprise id; eid; chart for;
      pull chart; clinic number; clinic no; clinic id; record no; person id; personid; patient uuid; patient guid; wristband; wristband id;
      open record; pull record; load record; find record; fetch record; retrieve record; open chart; pull up chart; patient nr; patienten nummer; pat id; patient code; patient index;
      wristband number; wristband barcode; armband; medical chart; medical chart no; med chart`,
  ],
  ['mrn', 'apart', 'pt'],
  ['mrn', 'field', 'pid; medical record id; record id; recordid; patientref; patient reference; subject reference; extension'],
  [
    'health-plan-id',
    'near',
    `mbi; medicare; medicare id; medicare number; medicare no; medicare beneficiary identifier; medicare beneficiary id;
      medicare beneficiary number; hic; hicn; hic number; health insurance claim number; medicaid; medicaid id; medicaid recipient id; medicaid recipient; medicaid member id; medicaid number; medicaid no;
      medi cal; medi cal id; member id; member; member no; member number; memberid; membership no; membership number; membership id;
      policyholder id; policy holder id; member identification; member identification number; subscriber; subscriber id; subscriber no;
      subscriber number; subscriberid;
    policy; policy no; policy number; policy id; policynumber; group; group no; group number; group id; groupnumber; grp; grp no; grp id;
      plan id; plan number; plan no; insurance id; insurance no; insurance number; insuranceid; insurance card; insurance card id; insurance;
      insurance member; insurance policy; ins id; ins no; ins; beneficiary id; beneficiary no; beneficiary number; beneficiary; cardholder id;
      rx id; rxid; rx group; rxgroup; rxgrp; rx grp; rxbin; rx bin; bin; rxpcn; pcn; payer id; contract number; contract no; coverage id;
      certificate number of coverage;
    dependent id; insured id; insured no; id card; insurance card number; card id; health card; health card number; ohip; tricare; tricare id;
      dbn; dod benefits number; health plan id; health plan number; plan member; plan beneficiary; hmo id; ppo id; aetna; aetna id; aetna member;
      cigna; cigna id; humana; humana id; uhc; uhc id; unitedhealthcare; unitedhealthcare id; united healthcare id; bcbs; bcbs id; blue cross;
      blue cross id; blue shield; blue shield id; blue cross blue shield id; anthem; anthem id; kaiser id; kaiser; oscar id; molina; molina id;
      centene id; wellcare id; highmark id; ambetter id; h number; medigap; medigap policy; vsp id; delta dental id; metlife id;
    numero de poliza; poliza; no de poliza; numero de afiliado; afiliado; numero de asegurado; asegurado; seguro medico; tarjeta sanitaria; cip;
      versichertennummer; versicherten nr; versichertennr; versicherungsnr; policennummer; versicherungsnummer; versicherten id;
      versicherungs nr; kvnr; krankenversichertennummer; egk; numero d assure; numero d adherent; mutuelle; carte vitale; numero de mutuelle;
      carteirinha; numero da carteirinha; numero do beneficiario; carteira do convenio; cartao sus; cns; numero do cartao; tessera sanitaria;
      plan de salud; apolice; polissennummer; insured policy; subscriber member; alternate member id`,
  ],
  ['health-plan-id', 'apart', 'id on card; id on the card; insurance card id; card reads; her card; his card; plan; hpid'],
  [
    'account',
    'near',
    `account; account no; account number; account id; accountnumber; acct; acct no; acct num; acct number; acct id; acctno; acctnumber; a c;
      a c no; patient account; patient account number; patient acct; billing account; billing acct; billing no; billing number; billing id;
      guarantor account; guarantor acct; guarantor id; guarantor no; guarantor number; guarantor; hospital account; hospital acct; fin; fin no;
      fin number; financial number; har; hsp account; hospital bill; bill ref; bill reference; bill no; bill number;
    bill; invoice; invoice no; invoice number; invoice id; inv; inv no; inv number; statement; statement no; statement number; statement id; hsa;
      hsa account; fsa; fsa account; hra account; bank account; bank acct; checking; checking account; savings; savings account; routing;
      routing number; routing no; aba; iban; card; card no; card number; credit card; credit card number; debit card; debit card number; cc;
      visa; mastercard; amex; discover; card on file; cardnumber; payment card; fsa card; hsa card; charge card; pan; swift; cuenta;
      numero de cuenta; cuenta no; tarjeta; tarjeta de credito; factura; numero de factura; n de cuenta;
    konto; kontonummer; konto nr; kontonr; rechnungsnr; rechnungsnummer; rechnung; rechnung nr; rechnungs nr; kundennummer; kreditkarte; compte;
      numero de compte; facture; numero de facture; carte bancaire; conta; numero da conta; conta corrente; fatura; cartao de credito; pix;
      ledger; ledger no; payment plan; payment plan no; loan; loan number; loan no; customer number; customer no; customer id; customer account;
      pacct; pat acct; accession account; billing ref; billing reference; remit account; receipt no; receipt number; payment ref;
      payment reference; lockbox; sort code; collections account; collection account; charge account; venmo; wallet; wallet id`,
  ],
  [
    'license',
    'near',
    `license; licence; license no; license number; licence number; licence no; lic; lic no; license id; driver license; drivers license;
      drivers license no; drivers license number; driver license number; driver licence; drivers licence; driving licence; driving license; dl;
      dl no; dl number; dln; d l; driverslicense; driverlicense; state id; state id no; state id card; id card number; id card no; cdl; cdl no;
      commercial license; rn license; rn lic; nursing license; nurse license; lpn license; medical license; physician license;
      pharmacist license; pharmacy license; professional license;
    teaching license; teaching certificate; teacher license; pilot license; pilot certificate; medical certificate; airman certificate;
      boating license; fishing license; hunting license; real estate license; bar license; bar number; bar no; concealed carry permit;
      carry permit; weapons permit; gun permit; permit; permit no; permit number; parking permit; disabled parking permit; handicap permit;
      medical marijuana card; marijuana card; cannabis card; medical cannabis card; disability placard; handicap placard; parking placard;
      placard; placard no; placard number; passport; passport no; passport number; pass no; passnummer; reisepass; pasaporte; pasaporte no;
      passeport; passaporte; marriage certificate; marriage certificate number; birth certificate; birth certificate number; birth cert;
      birth cert no; death certificate; death certificate number; death cert;
    certificate; certificate no; certificate number; cert; cert no; cert number; certification no; certification number; dea; dea no; dea number;
      dea registration; dea reg; npi; npi no; npi number; licencia; licencia de conducir; numero de licencia; cedula profesional; fuhrerschein;
      fuhrerscheinnummer; fuhrerschein nr; permis de conduire; numero de permis; carteira de motorista; cnh; crm; personalausweis; ausweisnummer;
      ausweis nr; permesso; patente; green card; green card no; visa number; visa no; naturalization certificate; divorce decree;
      adoption certificate; vaccination certificate; security license; guard card; guard license; massage license; notary commission;
      cna certificate; cna license; ems certification; emt license; cosmetology license; contractor license; license plate certificate;
      faa certificate; twic; twic card; cpr card; registration license`,
  ],
  [
    'vehicle',
    'near',
    `vin; vin no; vin number; vehicle identification number; vehicle id; vehicle identification; vehicle vin; license plate; license plate no;
      license plate number; licence plate; plate; plate no; plate number; plates; tag; tag no; tag number; car tag; number plate;
      registration plate; vehicle registration; vehicle reg; vehicle plate; reg; reg no; car reg; car registration; registration;
      registration no; registration number; vrm; placa; placas; matricula; matricula del vehiculo; numero de placa; bastidor; kennzeichen;
      kfz kennzeichen; amtliches kennzeichen; autokennzeichen; immatriculation; plaque; plaque d immatriculation; numero d immatriculation;
      targa; chassi; chassis; chassis number; chassis no;
    fahrgestellnummer; numero de chassi; vehicle; vehicles; car plate; van plate; truck plate; licenseplate; platenumber; tail number; tail no;
      hull number; hull id; hin; boat registration; trailer plate; ambulance plate; motorcycle plate; parking tag; scooter serial; car; lp;
      vehicle license; temp tag; temporary tag; aircraft; vessel; handicap plate; disabled plate`,
  ],
  [
    'device',
    'near',
    `serial; serial no; serial number; serialnumber; serial num; s n; sn; ser no; ser; udi; udi di; udi pi; unique device identifier; device id;
      deviceid; device no; device number; device identifier; device serial; device serial number; device sn; imei; imei no; imei number; meid;
      imsi; iccid; mac; mac address; mac addr; macaddress; bluetooth address; bluetooth id; ble address; lot; lot no; lot number; batch;
      batch no; implant serial; implant id; implant; pump serial; pump sn; pacemaker; pacemaker serial; pacemaker id; icd serial;
      generator serial; transmitter; transmitter id; transmitter sn; cgm transmitter; cgm transmitter id; cgm sensor; pump id; pump no; receiver id; reader id; reader serial; inhaler id; dispenser id; implant lot; sensor; sensor id; sensor serial; cgm id; model serial; hearing aid serial;
    device; devices; monitor; monitor id; monitor serial; android id; advertising id; idfa; gaid; idfv; device token; push token; apns token;
      fcm token; fitbit id; watch serial; numero de serie; n serie; no de serie; num serie; seriennummer; serien nr; seriennr; ser nr;
      numero serial; gerate id; geratenummer; gerat id; numero de lot; chargennummer; equipment id; equipment no; asset tag; asset id; asset no;
      hardware id; hw id; device udi; stent serial; valve serial; lead serial; wheelchair serial; cpap serial; ventilator serial;
      concentrator serial; glucometer serial; meter serial; meter sn; lens serial; prosthesis serial; gateway id; hub id; node id; phone imei;
      phone id; tag id; rfid; rfid tag; nfc tag; beacon id; deviceserial; device mac; wearable; wearable id; tablet id; handset; handset imei;
      loop recorder; neurostimulator; neurostimulator serial; cochlear implant; cochlear serial; insulin pump`,
  ],
  ['url', 'near', `url; link; website; profile; web address; uri; webpage; web page; homepage; portal link; web site; site; blog; page;
      photo url; image url; video link; video visit`],
  ['ip', 'near', `ip; ip address; ip addr; ipaddress; ipv4; ipv6; client ip; remote ip; source ip; src ip; login ip; host ip; remote addr;
      ipaddr; remote address; x forwarded for; logged in from; login from; connected from; connecting from; connects from; signed in from;
      sign in from; session from; phones home from; adresse ip; direccion ip; ip adresse; endereco ip; client addr; accessed from;
      originating ip; user ip; last ip`],
  [
    'biometric',
    'near',
    `fingerprint; fingerprint id; fingerprint template; fingerprint hash; fingerprint record; fingerprint minutiae; fingerprint scan;
      fingerprint minutiae record; fingerprint file; thumbprint; thumbprint id; thumbprint hash; finger print; finger prints; fingerprints;
      left thumb; right thumb; right index; left index; voiceprint; voice print; voiceprint id; voice print id; voiceprint hash; voice biometric;
      voice biometric id; voice id; voiceid; voice signature; voice template; voice sample; speaker id; speaker embedding; face embedding;
      face embedding id; face embedding vector; faceprint; face print; faceprint id; face template; face id; faceid; face hash; face vector;
      facial template; facial geometry; facial recognition; facial recognition id; facial id; facial embedding; facial hash; facial scan;
      face encoding; face scan; face token;
    retina; retina scan; retina scan id; retina template; retinal; retinal scan; retinal scan id; retinal template; retina id; retina hash; iris;
      iris scan; iris scan id; iris code; iriscode; iris id; iris hash; iris template; iris pattern; palm; palm print; palm print id; palmprint;
      palmprint id; palm vein; palm vein id; palm vein template; palm scan; palm id; hand geometry; hand geometry id; vein pattern; vein id;
      vein template; finger vein; finger vein id; gait; gait signature; gait id; gait profile; ear print; earprint; keystroke signature;
      keystroke profile; dna profile; dna; dna id; dna sample; dna sample id; dna profile id; dna fingerprint; str profile; genome id; biometric;
      biometrics; biometric id; biometric ids; biometric hash; biometric template; biometric token; biometric signature; biometric key;
      biometric record; biometric reference; biometric enrollment; biometric enrolment; biometric enrollment id; biometric identifier; bio id;
      enrollment template; template hash; template id; minutiae; minutiae hash; ecg signature; ecg biometric; heartbeat signature;
    huella; huella dactilar; huella digital; fingerabdruck; fingerabdruck id; empreinte; empreinte digitale; impressao digital; biometria;
      biometrie; voz biometrica; stimmabdruck; empreinte vocale; gesichtsvektor; gesichtserkennung; subject embedding; liveness token;
      signature biometric; vocal print`,
  ],
  [
    'photo',
    'near',
    `photo; photos; photograph; photographs; picture; pictures; pic; pics; image; images; headshot; headshots; head shot; portrait; selfie;
      mugshot; face photo; facial photo; face image; facial image; full face photo; full face photograph; full face image; patient photo;
      patient image; patient picture; profile photo; profile picture; profile pic; profile image; avatar; wound photo; wound image;
      clinical photo; clinical photograph; photo file; photo id; image file; headshot file; photo url; image url; photo path; imagepath;
      photopath; photourl; imageurl; foto; fotos; bild; bilder; fotografia; fotografie; imagen; imagem; photo d identite; retrato; passfoto;
      lichtbild; video; video file; snapshot; webcam; webcam capture; still; frame; id photo; badge photo; attachment; attached; file; filename;
      file name; scan; upload; uploaded; jpeg; jpg; png; heic; before photo; after photo; before and after; intake photo; visage`,
  ],
  [
    'other-id',
    'near',
    `encounter; encounter id; encounter no; encounter number; enc; enc no; enc id; csn; contact serial number; visit id; visit no; visit number;
      visitnumber; claim; claim no; claim number; claim id; claimnumber; claim ref; claims; icn; dcn; tcn; rx; rx no; rx number; rxnumber;
      prescription; prescription no; prescription number; prescription id; script; script no; accession; accession no; accession number;
      accession id; acc no; acc; accessionnumber; specimen; specimen id; specimen no; specimen number; sample; sample id; sample no;
      sample number; lab order; lab no; lab number; lab id; order; order no; order number; order id; placer order; filler order; requisition;
      requisition no; req no; referral; referral no; referral number; referral id; authorization; authorization no; authorization number; auth;
      auth no; auth number; prior auth; prior auth no; prior auth number; prior authorization; prior authorization no;
      prior authorization number; pa; pa no; pa number; precert; precert no; preauth; preauth no; surgical pathology; pathology; path no;
      pathology no; pathology number; pathology case; cytology; slide; slide no; slide id; block; block no; tissue block; biopsy no; case;
      case no; case number; case id; casenumber; autopsy; autopsy no; coroner case; me case;
    study subject; subject; subject no; subject number; subject id; study id; participant; participant id; participant no; research id;
      research subject; trial id; trial subject; enrollee id; screening no; screening number; randomization no; randomization number;
      study participant; study participant id; donor; donor id; donor no; recipient id; registry id; registry no; registry number;
      tumor registry; tumor registry no; unos id; optn id; employee id; employee no; employee number; employee; emp id; staff id; student id;
      student no; student number; military id; service number; service no; edipi; dod id; va id; va file; va file number; va claim; badge;
      badge no; badge number; inmate; inmate id; inmate no; inmate number; prisoner no; booking no; booking number; alien number; a number;
      alien registration number; uscis; uscis number; case ref; case reference; ref; ref no; reference no; reference number; reference;
      reference id; incident; incident no; incident number; incident id; incident report; ticket; ticket no; ticket number; ticket id;
      confirmation; confirmation no; confirmation number; confirmation code; conf no; tracking; tracking no; tracking number; transaction id;
      transaction no; grievance; grievance no; appeal; appeal no; appeal id; workers comp claim; work comp claim; wc claim; wc claim no; wcb;
      wcb no; file no; file number; police report; police report no; police case; run number; run no; pcr no; ems run; dispatch no; unit blood;
      blood unit; blood unit no; donation no; donation id; donation number; transfusion unit; barcode; tube barcode; tube no; vial barcode;
      order acc; study uid; series uid; sop instance uid; dicom study; exam no; exam id; exam number; dispense no; transaction no; loyalty;
      loyalty no; loyalty number; reward no; username; user name; user id; userid; login; handle; twitter; instagram; facebook; tiktok; snapchat;
      telegram; screen name; skype; discord; uuid; guid; session id; customer uuid; crm id; person no; national id; national id number; nino;
      ni number; national insurance; national insurance number; dni; nie; nif; curp; cpf; rg; cedula; codice fiscale; steuer id; bsn;
      personnummer; aadhaar; sin; tax identification number; ein; voter id; voter registration; numero de encuentro; episodio;
      numero de episodio; reclamo; numero de reclamo; siniestro; receta; receta no; folio; no de folio; solicitud; muestra; orden;
      numero de orden; fallnr; schadennummer; auftragsnummer; probennummer; probe nr; befundnummer; rezept; rezept nr; numero de sejour; iep;
      numero de sinistre; ordonnance; numero d ordonnance; numero de prelevement; atendimento; numero do atendimento; protocolo;
      numero do protocolo; guia; pedido; amostra; externalid; external id; device user; research no; genomic id; biobank id; biobank; cohort id;
      dental lab; lab case; intake no; intake number; queue no; message id; thread id; document id; doc id; document no; note id; report no;
      report id; report number; event id; application no; application number; voucher; voucher no; coupon; household id; family id; pedigree id;
      pedigree; foster care case; dcfs; cps case; docket; docket no; court case; probation no; parole no; member uuid; correlation id; trace id;
      lab accession; radiology accession; imaging accession; procedure log; or case; surgery case; log id; consult no; consult id; chart audit;
      audit id; immunization registry; iis id; vaccine record; vaccination card; vaccine card`,
  ],
  ['other-id', 'field', 'identifier; identifiers; subject; claim; encounter; order; case; patient uid; uid; visit; episode id; episode'],
  ['address', 'near', `address; home address; mailing address; street address; street; addr; residence; residential address; lives at; living at;
      resides at; residing at; live at; resident at; home; pickup; pick up; dropoff; drop off; ship to; deliver to; deliver meds to;
      delivery address; shipping address; billing address; patient address; direccion; domicilio; vive en; calle; adresse; anschrift; wohnhaft;
      wohnt in; strasse; domicile; habite; demeurant; endereco; rua; mora na; mora em; residente; reside en; indirizzo; addressline;
      address line; line; street address line; streetaddress; streetname; mail to; send to; mailing; house; moved to; located at; property;
      found at; dispatched to; dispatch to; visit at; nurse to; current address; permanent address; previous address; work address; location;
      scene; incident address`],
  ['address', 'field', `city; town; county; ciudad; stadt; ort; wohnort; ville; cidade; municipio; bairro; colonia; district; neighborhood;
      village; borough; birthplace; place of birth; birth place; hometown; municipality`],
  ['address', 'apart', `city; town; county; county of residence; ciudad; wohnort; ville; cidade; municipio; birthplace; place of birth;
      lugar de nacimiento; geburtsort; lieu de naissance; local de nascimento; hometown; home town; home city; parish; city of residence`],
  ['age-over-89', 'near', 'age; aged; edad; alter; idade; eta; patient age; age in years; ageyears; pt age; current age; age at death; age at visit'],
];
