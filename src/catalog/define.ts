/**
 * The shapes of everything the catalog knows. Records are plain data: no functions, no syntax trees, no settings.
 *
 * Access paths are written like the code they describe (grammar in `access-path.ts`):
 * `chat.completions.create(0).messages[].content` is the `content` of every element of the `messages` of the first argument.
 */

/** A fact that ages: where it was read and when (ISO date). */
export interface Evidence {
  readonly evidence: string;
  readonly checked: string;
}

// --- Vendors: who receives data, and on which plans an agreement is offered ---------------------------------------

export type VendorKind =
  | 'model-api'
  | 'cloud'
  | 'gateway'
  | 'consumer'
  | 'self-hosted'
  | 'observability'
  | 'speech'
  | 'vector-db'
  | 'search'
  | 'messaging'
  | 'analytics'
  | 'logging'
  | 'platform';

/** Whether the vendor offers a Business Associate Agreement on a plan. */
export type AgreementOffer = 'included' | 'on-request' | 'none' | 'unknown';

export interface Plan {
  readonly id: string;
  readonly name: string;
  readonly agreement: AgreementOffer;
  /** Account states that code cannot show and the register has to declare, such as `hipaa-readiness`. */
  readonly conditions?: readonly string[];
  /** Agreements signed or amended before this ISO date do not reach the service. */
  readonly signedSince?: string;
  readonly note?: string;
}

export type FeatureStatus = 'covered' | 'excluded' | 'unknown';

export interface Feature extends Evidence {
  readonly id: string;
  readonly status: FeatureStatus;
  /** How code shows the feature: `call:*.messages.batches.*`, `tool.type:web_fetch_*`, `prop:mcp_servers`, `beta:skills-*`, `path:/v1/files`. */
  readonly code: readonly string[];
  readonly note?: string;
}

export interface ModelFact extends Evidence {
  /** Model names it speaks about, `*` for any run of characters. */
  readonly pattern: string;
  readonly status: FeatureStatus;
  readonly note?: string;
}

export interface Vendor extends Evidence {
  /** Service id as users write it in the register. */
  readonly id: string;
  readonly name: string;
  readonly kind: VendorKind;
  /** The contracting party behind several services: `aws`, `microsoft`, `google-cloud`, `vercel`, `cloudflare`. */
  readonly party?: string;
  /** Host patterns, `*` for one or more characters other than `/`; a pattern may end in a path prefix. */
  readonly hosts: readonly string[];
  /**
   * For a proxy: services that a label of its host or a segment of the URL path names as the one behind it. Where nothing is
   * named, requests go on to the vendor whose client sends them.
   */
  readonly forwards?: Readonly<Record<string, string>>;
  readonly plans: readonly Plan[];
  readonly features: readonly Feature[];
  readonly models: readonly ModelFact[];
}

export function defineVendor(vendor: Vendor): Vendor {
  return vendor;
}

// --- Surfaces: what a package looks like in code ------------------------------------------------------------------

/** Name of a type of the catalog, `package.Type`: what a value is once it has been constructed, for instance `openai.Client`. */
export type TypeName = string;

/** An access path as text. */
export type Path = string;

/** Where the vendor of a request is decided. Paths are relative to the construction or call that carries the record. */
export interface Endpoint {
  /** Service id, when no option says otherwise. Absent where an option has to name the host. */
  readonly vendor?: string;
  /** Options that hold a URL or a host; the first one present in code wins over `vendor`. */
  readonly urls?: readonly Path[];
  /**
   * Options that hold the address of the customer's own resource at `vendor`. A literal host decides as in `urls`; an
   * address that code does not show leaves it at `vendor`.
   */
  readonly resources?: readonly Path[];
  /** Options with which one constructor serves several vendors. */
  readonly switches?: readonly { readonly path: Path; readonly equals?: string | boolean; readonly vendor: string }[];
  /** Vendors between the process and the endpoint, such as a proxy package. */
  readonly through?: readonly string[];
  /**
   * A string argument that names vendor and model; `syntax` picks the reader in the analysis. `vendor` is the gateway that
   * serves it, empty where the library calls the named vendor itself.
   */
  readonly modelString?: { readonly path: Path; readonly syntax: 'gateway' | 'langchain' | 'mastra'; readonly vendor: string };
  /** The server runs beside the process: no hop. */
  readonly local?: boolean;
}

/** An API that takes prompt text or gives completions. Paths are relative to the call. */
export interface Call {
  /** Members from the type to the function, alternatives in braces: `chat.completions.{create,parse}`. */
  readonly path: Path;
  readonly prompts?: readonly Path[];
  readonly model?: Path;
  /** Fields that identify somebody to the vendor: `(0).user`, `(0).metadata`. */
  readonly metadata?: readonly Path[];
  /** Tools and answer schemas: their names, enumerations and descriptions are kept apart from the prompt. */
  readonly schemas?: readonly Path[];
  /** What the awaited result is: a payload name. */
  readonly result?: string;
  /** The schemas of the answer and of tools, of a library or JSON schema: members that are numbers, flags, dates or from a fixed list hold no text. */
  readonly schema?: Path;
  /** An option with which the result is an entry of a list that the caller has written. */
  readonly fixedResult?: { readonly path: Path; readonly equals: string };
  /**
   * Functions given as options that receive a payload: `{ path: '(0).onFinish(0)', payload: 'ai.Result' }`. The payload
   * `prompt` is what is sent.
   */
  readonly callbacks?: readonly { readonly path: Path; readonly payload: string }[];
  /** Arguments that are a model or client whose vendor the call uses: `(0).model`. */
  readonly through?: Path;
  /** Set where the call itself decides the endpoint (model strings, commands without a client). */
  readonly endpoint?: Endpoint;
  /** First major that has it, and first that no longer does. */
  readonly since?: string;
  readonly until?: string;
}

export type SinkCategory =
  | 'log'
  | 'error-tracking'
  | 'telemetry'
  | 'analytics'
  | 'llm-observability'
  | 'messaging'
  | 'browser-storage'
  | 'file'
  | 'object-storage'
  | 'cache'
  | 'database'
  | 'vector-db'
  | 'url'
  | 'header'
  | 'cookie'
  | 'error';

/**
 * `unsecured` is reported always, `needs-agreement` unless the vendor has one, `secured-if-encrypted` unless the value has
 * been encrypted in sight, `own` never unless configured, made public or put where nothing encrypts it.
 */
export type SinkClass = 'unsecured' | 'needs-agreement' | 'secured-if-encrypted' | 'own';

/** A call whose arguments leave the process. */
export interface Sink {
  /** Members from the type to the function; `new` is the construction of a type that is a class. */
  readonly path: Path;
  /** Argument positions that carry data: `(*)`, `(1..)`, `(0).text`. An assignment has the path `=`. */
  readonly data: readonly Path[];
  /** Names of levels and the like overrule the surface's category. */
  readonly category?: SinkCategory;
  /** Arguments that open what is stored to anybody: `{ path: '(0).ACL', equals: ['public-read'] }`. */
  readonly public?: readonly { readonly path: Path; readonly equals: readonly (string | boolean)[] }[];
  /** Arguments that say how the destination encrypts what it stores; present where encryption is not visible otherwise. */
  readonly encrypted?: readonly Path[];
  /** The positions are a name, tag or other metadata: lists and access logs show them, encryption leaves them out. */
  readonly isName?: boolean;
}

/** A function that sends an HTTP request. */
export interface Request {
  readonly path: Path;
  /** Empty on a member of a request that exists already, such as `write`: the URL is that of the call that gave it. */
  readonly url: Path;
  readonly body?: readonly Path[];
  readonly headers?: Path;
  /** Query parameters given apart from the URL. */
  readonly query?: Path;
  /** The type option that a relative URL starts from: `(0).baseURL` of the construction. */
  readonly base?: Path;
}

/** What a value of the catalog can do. `endpoint`, `through`, `model`, `prompts`, `schema` and `metadata` are relative to its construction or to the call that gave it. */
export interface TypeEntry {
  /** Types whose members it shares. */
  readonly extends?: readonly TypeName[];
  readonly endpoint?: Endpoint;
  /** Argument that holds a model or client; where it is present, its endpoint is the endpoint. */
  readonly through?: Path;
  readonly model?: Path;
  readonly prompts?: readonly Path[];
  readonly metadata?: readonly Path[];
  readonly callbacks?: Call['callbacks'];
  /** What the value itself gives, where it is a stream of its own. */
  readonly payload?: string;
  /** As in a call: the schema that all answers of the value have. */
  readonly schema?: Path;
  /**
   * What members and their results are: `{ 'withOptions()': 'openai.Client' }`. The key `()` is the result of calling the
   * value itself, `new` what its construction gives, `use(1)(0)` the first parameter of the callback that is argument 1 of
   * `use`; the type name `(0)` stands for whatever argument 0 is, without a new construction.
   */
  readonly gives?: Readonly<Record<Path, TypeName>>;
  readonly calls?: readonly Call[];
  readonly sinks?: readonly Sink[];
  readonly requests?: readonly Request[];
}

/**
 * A response object. Reading a `safe` member gives nothing to protect, a `content` member is text, any other member is
 * still the response.
 */
export interface Payload {
  readonly safe: readonly string[];
  readonly content: readonly string[];
  /** Members that repeat the request. */
  readonly request?: readonly string[];
  /** Functions given to its methods that receive a payload: `{ path: 'toUIMessageStream(0).onFinish(0)', payload: 'ai.UiMessages' }`. */
  readonly handlers?: readonly { readonly path: Path; readonly payload: string }[];
}

export interface Surface extends Evidence {
  /** npm packages it describes; their subpaths are the keys of `modules`. */
  readonly packages: readonly string[];
  /** Majors that were read, newest first: `['7.57.0', '6.49.0']`. */
  readonly versions?: readonly string[];
  /** `llm` surfaces make a file judged, `sink` and `http` surfaces matter only there. */
  readonly role: 'llm' | 'sink' | 'http' | 'tracer';
  /** Per import specifier: which export path is which type. `''` stands for the module object itself. */
  readonly modules?: Readonly<Record<string, Readonly<Record<Path, TypeName>>>>;
  /** The same for globals: `{ console: 'console.Console' }`. */
  readonly globals?: Readonly<Record<string, TypeName>>;
  readonly types: Readonly<Record<TypeName, TypeEntry>>;
  readonly payloads?: Readonly<Record<string, Payload>>;
  /**
   * Exported types that name a payload, per import specifier: a parameter annotated with `OpenAI.ChatCompletion` is a
   * completion, wherever it was made. Paths are names of exports and of namespaces in them.
   */
  readonly annotations?: Readonly<Record<string, Readonly<Record<Path, string>>>>;
  /** For sink surfaces: id (as in `settings.hipaa.securedSinks`), category, class and the vendor that receives. */
  readonly sink?: { readonly id: string; readonly category: SinkCategory; readonly class: SinkClass; readonly vendor?: string; readonly name: string };
}

export function defineSurface(surface: Surface): Surface {
  return surface;
}
