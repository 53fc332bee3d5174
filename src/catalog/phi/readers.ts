/** Verbs that begin the names of functions which give what the rest of the name says: `getPatientById`, `usePatient`. */
export const readingVerbs: ReadonlySet<string> = new Set([
  'get', 'fetch', 'load', 'find', 'read', 'query', 'use', 'select', 'lookup', 'retrieve', 'extract', 'build', 'create', 'make', 'format', 'render', 'generate', 'to', 'parse', 'decrypt', 'resolve', 'collect', 'prepare', 'compose', 'transcribe', 'obtener', 'buscar', 'lade', 'hole', 'obtenir', 'lire',
]);

/** What follows in such a name is how, not what: `findPatientByMrn`. */
export const readingDetails: ReadonlySet<string> = new Set(['by', 'for', 'from', 'with', 'of', 'in', 'async', 'sync', 'or', 'and', 'por', 'nach', 'par']);

/** Ends of receivers that give what the rest of their name says: `patientRepository.findById(id)`. */
export const storeEnds: ReadonlySet<string> = new Set(['service', 'services', 'repository', 'repo', 'model', 'store', 'dao', 'api', 'client', 'table', 'collection', 'query', 'map', 'cache', 'context', 'db']);

/** Methods that read from a table or collection, or that keep what they are called on. */
export const readingMethods: ReadonlySet<string> = new Set([
  'find', 'findOne', 'findById', 'findByPk', 'findFirst', 'findFirstOrThrow', 'findUnique', 'findUniqueOrThrow', 'findMany', 'findAll', 'findLast', 'get', 'getAll', 'getOne', 'getById', 'fetch', 'select', 'single', 'maybeSingle', 'first', 'query', 'read', 'load', 'list',
  'eq', 'where', 'limit', 'order', 'orderBy', 'in', 'match', 'filter', 'map', 'slice', 'at', 'lean', 'exec', 'toJSON', 'toObject', 'then', 'data', 'doc', 'pop', 'shift', 'sort', 'search', 'searchOne', 'readResource', 'useQuery',
]);

/** Methods whose argument names a table, collection or field. */
export const namingMethods: ReadonlySet<string> = new Set(['from', 'collection', 'table', 'model', 'get', 'getAll', 'getItem', 'getRepository', 'getValues', 'watch', 'field', 'col', 'column', 'schema']);
