import { phraseSet, wordSet } from './lists.js';

/** Names that stand for nobody: placeholders of courts, forms and textbooks, cartoon figures, test users. */
export const PLACEHOLDER_NAMES = phraseSet(`
  john doe; jane doe; johnny doe; janie doe; jon doe; baby doe; jimmy doe; jack doe; jill doe; mary doe; james doe; doe john; doe jane;
  john q public; jane q public; john public; john roe; jane roe; richard roe; mary major; john smith; jane smith; smith john; smith jane;
  joe bloggs; fred bloggs; joe blow; joe public; joe schmoe; joe sixpack; john citizen; jane citizen; john stiles; richard miles; max mustermann;
  erika mustermann;
  mustermann max; maria mustermann; otto normalverbraucher; lieschen muller; fulano de tal; mengano; juan perez; pepe perez;
  perico de los palotes; jean dupont;
  jean dupond; marie dupont; pierre dupont; jan kowalski; mario rossi; ivan ivanov; ola nordmann; kari nordmann; jan jansen; joao da silva;
  jose da silva;
  joao silva; maria da silva; zhang san; li si; wang wu; yamada taro; taro yamada; hanako yamada; hong gildong; mickey mouse; minnie mouse;
  donald duck;
  bugs bunny; daffy duck; homer simpson; bart simpson; lisa simpson; marge simpson; harry potter; hermione granger; sherlock holmes; john watson;
  james bond; luke skywalker; darth vader;
  peter parker; bruce wayne; clark kent; tony stark; frodo baggins; santa claus; peter pan; robin hood; foo bar; foo barson; lorem ipsum;
  patient zero;
  test patient; patient test; test user; sample patient; example patient; demo patient; patient one; patient two; patient a; patient b;
  ann example; first last; firstname lastname; last first;
  alice bob; alice wonderland; ada lovelace; john appleseed; johnny appleseed; bob builder; some body; any body; test testerson;
  testy mctestface; boaty mcboatface; zztest patient
`);

/** Words that make a name a placeholder wherever they stand in it. */
export const PLACEHOLDER_WORDS = wordSet(`
  test tester testing sample example demo dummy fake anonymous unknown placeholder doe lastname firstname surname mustermann redacted
  name patient user somebody someone anyone nobody xxx xx lorem ipsum foo bar baz qux mock synthetic fictional zztest unnamed tbd na null none
  undefined
  appleseed
`);

/** People, drinks, places and firms of two listed words that prompts mention. */
export const PUBLIC_NAMES = phraseSet(`
  lloyd george; david lloyd george;
  earl grey; arnold palmers; bloody marys; bloody mary; tom collins; shirley temple; john collins; arnold palmer; jack daniels; jim beam;
  johnnie walker; captain morgan; jose cuervo; mary jane; rob roy; harvey wallbanger; irish coffee; virgin mary; roy rogers;
  johns hopkins; mayo clinic; virginia mason; mary washington; john muir; henry ford; henry schein; henry james; eli lilly; johnson johnson;
  merck sharp; bayer leverkusen; sloan kettering; dana farber; kaiser permanente;
  blue cross; red cross; mount sinai; mass general; cedars sinai; beth israel; brigham young; santa clara; santa monica; santa barbara;
  santa cruz; santa fe; santa rosa; santa ana; san francisco; san diego; san jose; san antonio; san juan; san marino; san bernardino; san mateo;
  los angeles; los alamos; las vegas; new york; new jersey; new orleans; new haven; new mexico; new hampshire; new zealand; new delhi; st louis;
  st paul; fort worth; fort wayne; baton rouge; salt lake; el paso; el salvador; costa rica; puerto rico;
  north carolina; south carolina; north dakota; south dakota; west virginia; saudi arabia; sierra leone; sri lanka; hong kong; buenos aires;
  sao paulo; rio de janeiro; tel aviv; kuala lumpur; ho chi minh; abu dhabi; cape town; jordan valley; washington dc; george washington;
  abraham lincoln; thomas jefferson; barack obama; donald trump; joe biden; kamala harris; bill clinton; hillary clinton; george bush;
  ronald reagan; john kennedy; martin luther king; martin luther; rosa parks; nelson mandela; mahatma gandhi; winston churchill;
  margaret thatcher; angela merkel; vladimir putin;
  elon musk; bill gates; steve jobs; jeff bezos; mark zuckerberg; warren buffett; sam altman; dario amodei; tim cook; larry page; sergey brin;
  satya nadella; jensen huang; andrew ng; geoffrey hinton; yann lecun; alan turing; grace hopper; linus torvalds; guido van rossum; donald knuth;
  dan abramov;
  albert einstein; isaac newton; marie curie; charles darwin; nikola tesla; thomas edison; stephen hawking; richard feynman; carl sagan;
  neil degrasse tyson; galileo galilei; leonardo da vinci; neil armstrong; louis pasteur; alexander fleming; florence nightingale; sigmund freud;
  carl jung; carl rogers; aaron beck; albert ellis; william osler; jonas salk; edward jenner; joseph lister; henrietta lacks; phineas gage;
  hans selye; john bowlby; jean piaget; ivan pavlov;
  ernest hemingway; william shakespeare; jane austen; mark twain; charles dickens; virginia woolf; james joyce; george orwell; agatha christie;
  stephen king; edgar allan poe; emily dickinson; walt whitman; robert frost; maya angelou; toni morrison; oscar wilde; leo tolstoy; dr seuss;
  kurt vonnegut; terry pratchett; douglas adams; isaac asimov; ray bradbury; philip dick; arthur conan doyle; victor hugo; franz kafka;
  haruki murakami; gabriel garcia marquez; pablo neruda; cormac mccarthy; david foster wallace; paul graham; dale carnegie; simon sinek;
  seth godin; malcolm gladwell; james clear; tim ferriss; david ogilvy; gordon ramsay; julia child; bob ross; david attenborough; morgan freeman;
  oprah winfrey; taylor swift; michael jackson; michael jordan; tom hanks; brad pitt; tom cruise; leonardo dicaprio; christopher nolan;
  steven spielberg; martin scorsese; quentin tarantino; wes anderson; walt disney; bob dylan; bob marley; david bowie; elvis presley;
  freddie mercury; kanye west; serena williams; roger federer; lionel messi; cristiano ronaldo; lebron james; kobe bryant; tiger woods;
  muhammad ali; pablo picasso; vincent van gogh; claude monet; frida kahlo; andy warhol; johann sebastian bach; ludwig van beethoven;
  claude debussy;
  jesus christ; virgin mary; merry christmas; good morning; good friday; ash wednesday; thanksgiving day; labor day; memorial day; dear abby;
  amazon bedrock; claude sonnet; claude opus; claude code; claude haiku; gemini pro; mistral large; jim crow; uncle sam; big ben; rose garden;
  wall street; harley davidson; ben jerry; dunkin donuts; wendy brown; barnes noble; morgan stanley; goldman sachs; wells fargo; charles schwab;
  jp morgan; ernst young; mercedes benz; rolls royce; land rover; aston martin; calvin klein; ralph lauren; louis vuitton; hugo boss;
  marc jacobs; victoria secret; trader joe; papa john; smith wesson; ruby rails; jenkins travis; apache kafka; apache hadoop; ada boost;
  ray bans; sally rides;
  aspen dental; davita kidney; carson tahoe; clara barton; dorothea dix; elisabeth kubler ross; kubler ross; mason dixon; montgomery ward;
  ellis island; austin texas; dallas texas; madison wisconsin; lincoln nebraska; jackson mississippi; charlotte north; houston methodist;
  stanley cup; nelson textbook; harrison principles; gray anatomy; bates guide; taylor francis; lippincott williams; wolters kluwer;
  williams wilkins; hill mcgraw; wiley blackwell
`);

/** Surnames that live on in the names of diseases, signs, scores, devices and procedures. */
export const EPONYMS = wordSet(`
  parkinson parkinsons crohn crohns hashimoto graves addison cushing alzheimer alzheimers hodgkin huntington tourette down asperger marfan ehlers
  danlos
  raynaud raynauds sjogren behcet kawasaki wilson wilsons paget pagets bell bells lou gehrig meniere menieres lyme turner klinefelter noonan
  fanconi gaucher
  fabry pompe hurler tay sachs niemann pick guillain barre lambert eaton wernicke korsakoff creutzfeldt jakob lewy charcot marie tooth friedreich
  foley swan ganz hickman kaposi ewing wilms burkitt barrett barretts zollinger ellison peutz jeghers whipple nissen hartmann roux billroth kasai
  fontan glenn blalock taussig
  glasgow apgar braden morse norton wong baker child pugh meld cha mallampati cockcroft gault mdrd framingham wells geneva ranson killip forrester
  babinski romberg kernig brudzinski murphy mcburney rovsing homan phalen tinel lachman mcmurray trendelenburg valsalva heimlich epley dix
  hallpike ortolani barlow
  holter doppler geiger roentgen petri gram ziehl neelsen giemsa wright coombs rorschach beck hamilton montgomery asberg zung edinburgh bishop
  ballard dubowitz tanner
  osgood schlatter perthes legg calve scheuermann colles smith bennett galeazzi monteggia jones lisfranc salter harris gustilo weber schatzker
  potter hunter ranson barber cooper reye kussmaul cheyne stokes biot adams wolff parkinson white brugada wenckebach mobitz purkinje
  virchow koch lister pasteur salk sabin fahrenheit celsius hippocrates galen munchausen stockholm peyronie dupuytren bartholin skene montgomery
  stevens johnson henoch schonlein goodpasture wegener churg strauss takayasu buerger kaplan meier cox bonferroni fisher student mann whitney
  wilcoxon pearson spearman bland altman
  epstein barr coxsackie norwalk zika ebola marburg hanta lassa pott potts still stills felty gilbert crigler najjar dubin rotor conn bartter
  gitelman liddle
  hirschsprung meckel mallory weiss boerhaave plummer vinson schatzki zenker ogilvie budd chiari von willebrand recklinghausen hippel lindau
  sturge tuberous
  cobb ilizarov kirschner steinmann schanz thomas jackson pratt penrose blake allis kocher kelly kelley mayo metzenbaum debakey cooley adson
  babcock balfour gigli yankauer magill macintosh miller
  bobath feldenkrais alexander pilates kegel lamaze bradley dick hegar braxton hicks leopold naegele mcroberts zavanelli bandl chadwick
`);

/** Nouns behind an eponym. */
export const EPONYM_NOUNS = wordSet(`
  disease syndrome disorder palsy sign test score scale criteria classification index equation formula rule method technique maneuver manoeuvre
  procedure operation fracture lesion tumor tumour lymphoma sarcoma esophagus thyroiditis ulcer node nodes bodies body cell cells stain catheter
  tube pump clamp forceps retractor retractors drain splint cast monitor contraction contractions thyroid cyst sequence ligament ligaments space
  line triangle point reflex phenomenon law curve plot model stage staging grade system scheme survey inventory questionnaire agar dementia
  chorea ataxia encephalopathy arthritis purpura vasculitis wort lace exercise exercises breathing respiration position posture coma trial study
  wave waves fluoroscopy anastomosis fundoplication bypass reversal repair block fibers fibres apparatus exam assessment lens nail wire pin
  diverticulum hernia angina pneumonia nephritis anemia attack fever rash heart toxin virus media broth swab chart protocol
`);
