/**
 * Parts of names that say nothing about whose value it is, or that it is no value of somebody at all. Read from public
 * repositories of clinical applications.
 */

/** Ends of names of things that are no run-time value of a patient: `patientPrompt`, `patientCount`, `PatientCard`. */
export const harmlessEnds: ReadonlySet<string> = new Set([
  'prompt', 'prompts', 'count', 'counts', 'total', 'length', 'size', 'index', 'idx', 'schema', 'schemas', 'template', 'templates', 'card', 'component', 'components', 'type', 'types', 'kind', 'status', 'state', 'enum', 'flag', 'flags',
  'field', 'fields', 'label', 'labels', 'placeholder', 'header', 'headers', 'column', 'columns', 'page', 'route', 'routes', 'tab', 'view', 'form', 'button', 'icon', 'modal', 'dialog', 'handler', 'callback', 'service', 'services',
  'repository', 'repo', 'client', 'api', 'controller', 'store', 'hook', 'config', 'options', 'option', 'settings', 'instruction', 'instructions', 'regex', 'pattern', 'patterns', 'validator', 'mapper', 'error', 'errors', 'role', 'roles',
  'permission', 'permissions', 'model', 'models', 'format', 'formats', 'language', 'locale', 'level', 'score', 'group', 'category', 'categories', 'section', 'sections', 'title', 'query', 'path', 'endpoint', 'version', 'mode', 'provider',
  'enabled', 'disabled', 'loading', 'required', 'visible', 'available', 'exists', 'present', 'portal', 'app', 'table', 'key', 'keys', 'rules', 'rule', 'guidelines', 'tokens', 'token', 'limit', 'max', 'min', 'duration', 'ms', 'seconds',
  'percentage', 'rate', 'stats', 'metrics', 'prefix', 'suffix', 'separator', 'delimiter', 'color', 'style', 'class', 'hash', 'code', 'codes', 'system', 'tone', 'persona', 'audience', 'tool', 'tools', 'agent', 'chain', 'parser', 'function', 'fn', 'cb',
  'generator', 'builder', 'formatter', 'processor', 'engine', 'manager', 'context type', 'redacted', 'deidentified', 'anonymized', 'masked', 'scrubbed', 'sanitized', 'id', 'ids', 'uuid', 'guid', 'example', 'examples', 'sample', 'samples', 'care', 'safety', 'education', 'friendly',
]);

/** Beginnings of names that hold a flag, a count or something made up. */
export const harmlessStarts: ReadonlySet<string> = new Set([
  'is', 'has', 'had', 'can', 'should', 'was', 'will', 'did', 'needs', 'show', 'hide', 'enable', 'include', 'includes', 'requires', 'allow', 'num', 'count', 'total', 'max', 'min', 'avg', 'average', 'n', 'on', 'handle', 'set', 'mock', 'fake',
  'dummy', 'sample', 'synthetic', 'example', 'test', 'demo', 'default', 'empty', 'redacted', 'deidentified', 'anonymized', 'anonymised', 'masked', 'scrubbed', 'sanitized', 'sanitised', 'pseudonymized', 'de', 'hashed', 'encrypted', 'non', 'no', 'deid', 'anon', 'anonymous', 'deidentify', 'obfuscated',
]);

/** Ends that leave a name what it is: `transcriptText`, `patientNameString`. */
export const carrierEnds: ReadonlySet<string> = new Set([
  'text', 'string', 'str', 'value', 'content', 'contents', 'raw', 'list', 'array', 'json', 'markdown', 'md', 'html', 'lines', 'input', 'data', 'body', 'plain', 'formatted', 'param', 'arg', 'var', 'col', 'chunk', 'chunks', 'segment', 'segments', 'excerpt', 'snippet', 'block', 'entry', 'entries', 'item', 'items', 'safe', 'trimmed', 'clean', 'cleaned', 'full', 'final', 'current', 'original', 'combined', 'part', 'parts', 'dto', 'obj',
]);

/** Members that are the same value as what they are read from. */
export const transparentMembers: ReadonlySet<string> = new Set(['value', 'text', 'content', 'contents', 'data', 'raw', 'display', 'string', 'items', 'item', 'current', 'body', 'result', 'row', 'rows', 'line', 'entry', 'el', 'x', 'json', 'div']);

/** Members of a clinical text that are parts of it. */
export const clinicalParts: ReadonlySet<string> = new Set([
  'segments', 'segment', 'utterances', 'utterance', 'subjective', 'objective', 'assessment', 'plan', 'sections', 'section', 'summary', 'paragraphs', 'transcript', 'words', 'sentences', 'message', 'messages', 'hpi', 'notes', 'note', 'chunks',
]);

/** Things that belong to somebody or something else, so that what is read from them is about no patient. */
export const otherOwners: ReadonlySet<string> = new Set([
  'user', 'account', 'file', 'tool', 'model', 'agent', 'team', 'project', 'template', 'schema', 'function', 'event', 'product', 'app', 'form', 'page', 'node', 'column', 'field', 'section', 'category', 'tag', 'role', 'config', 'document', 'attachment', 'medication',
  'drug', 'condition', 'diagnosis', 'allergy', 'allergen', 'procedure', 'test', 'symptom', 'vaccine', 'vaccination', 'immunization', 'service', 'repository', 'api', 'store', 'study', 'trial', 'plan', 'device', 'location', 'room', 'ward', 'unit', 'program', 'protocol', 'code', 'coding', 'type', 'problem', 'goal', 'task', 'meeting', 'video', 'session user', 'author', 'program', 'workflow', 'specialty', 'insurance', 'prescription', 'order', 'panel', 'biomarker', 'vital', 'prompt', 'exam', 'questionnaire', 'guideline', 'customer', 'lead', 'candidate', 'student', 'employee',
]);

/** Objects that hold the words of the user interface: `translations.currentPatient` is a caption. */
export const captionHolders: ReadonlySet<string> = new Set(['translation', 'translations', 'i18n', 'intl', 'locale', 'locales', 'label', 'labels', 'caption', 'captions', 'strings', 'uistrings', 'uitext', 'dict', 'dictionary']);

/** What is said of a transcript or note that is about no patient. */
export const otherTexts: ReadonlySet<string> = new Set(['video', 'youtube', 'meeting', 'podcast', 'lecture', 'webinar', 'interview', 'sales', 'earnings', 'release', 'commit', 'chat', 'support', 'movie', 'episode', 'lesson', 'course', 'legal', 'court', 'agent', 'tool', 'gene', 'dna', 'rna', 'research']);

/** Talk that is no visit, and the words of clinics: a module that has more of the former hands on no patient's transcript. */
export const otherTalk: readonly string[] = ['meeting', 'podcast', 'youtube', 'webinar', 'lecture', 'earnings call', 'sales call', 'attendee'];
export const clinicalTalk: readonly string[] = ['patient', 'clinic', 'medical', 'doctor', 'physician', 'diagnos', 'symptom', 'health', 'nurse', 'soap', 'therap', 'consultation', 'paciente', 'medico'];
