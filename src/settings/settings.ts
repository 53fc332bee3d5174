import type { Evidence, Feature, ModelFact, Plan, SinkCategory, SinkClass, Surface, Vendor, VendorKind } from '../catalog/define.js';
import type { EnvironmentSwitch, PayloadCopy } from '../catalog/payload-copies/define.js';

/** `YYYY-MM-DD`, a day in UTC. */
export type IsoDate = string;

/** A value of another module: an export, and a member of it where `member` says so. */
export interface FunctionRef {
  /** Package, path alias or project-relative path. */
  readonly from: string;
  readonly name: string;
  readonly member?: string | readonly string[];
}

/** A function that calls an LLM out of sight of the analysis. Positions are access paths. */
export interface Wrapper {
  readonly from: string;
  readonly name: string;
  readonly prompt: readonly string[];
  readonly completion?: string;
  readonly vendor?: string;
}

export const INSTRUMENTS = ['baa', 'subcontractor-baa', 'dua-limited-data-set', 'terms', 'none-needed'] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/** From the most to the least sensitive. */
export const DATA_CLASSES = ['phi', 'limited-data-set', 'de-identified'] as const;
export type DataClass = (typeof DATA_CLASSES)[number];

export const ROLES = ['covered-entity', 'business-associate', 'subcontractor', 'hybrid-entity'] as const;

export interface Organization {
  readonly name?: string;
  readonly role?: (typeof ROLES)[number];
  readonly contact?: string;
}

export interface Amendment {
  readonly signed: IsoDate;
  readonly evidence?: string;
  readonly note?: string;
}

export interface AgreementScope {
  /** Globs relative to the project. */
  readonly files?: readonly string[];
  readonly environments?: readonly string[];
  readonly regions?: readonly string[];
  /** Where the client's key comes from: `env:NAME`. */
  readonly credentials?: readonly string[];
  /** What may be sent; `phi` by default. */
  readonly data?: readonly (DataClass | 'none')[];
}

/** What the vendor's page rules out and the signed agreement allows. */
export interface Override {
  /** Feature id of the catalog, `model:<pattern>` or `plan:<id>`. */
  readonly fact: string;
  readonly evidence: string;
  readonly approvedBy: string;
  readonly approved: IsoDate;
}

/** One entry of the register. */
export interface Agreement {
  readonly id?: string;
  /** A service of the catalog, a party behind several, or a name of your own together with `hosts`. */
  readonly vendor: string;
  readonly services?: readonly string[];
  readonly hosts?: readonly string[];
  readonly plan?: string;
  readonly instrument?: Instrument;
  /** Why no agreement is needed; goes with `instrument: 'none-needed'`. */
  readonly reason?: string;
  readonly parties?: readonly string[];
  readonly signed?: IsoDate | null;
  readonly effective?: IsoDate;
  readonly expires?: IsoDate | null;
  readonly terminated?: IsoDate | null;
  readonly amendments?: readonly Amendment[];
  readonly conditions?: readonly string[];
  readonly models?: readonly string[];
  readonly features?: readonly string[];
  readonly overrides?: readonly Override[];
  readonly scope?: AgreementScope;
  /** The organization's own server; it passes requests on to `upstream`. */
  readonly internal?: boolean;
  readonly upstream?: readonly string[];
  readonly subcontractors?: readonly string[];
  readonly evidence?: string;
  readonly owner?: string;
  readonly reviewed?: IsoDate;
  /** ISO 8601 duration of whole years, months or days: `P1Y`, `P6M`, `P90D`. */
  readonly reviewEvery?: string;
  readonly note?: string;
}

/** Code that no PHI reaches, as somebody declared. */
export interface Scope {
  readonly files: readonly string[];
  readonly phi: boolean;
  readonly reason?: string;
  readonly approvedBy?: string;
  readonly reviewed?: IsoDate;
}

/** The BAA register, usually `baa.json`. */
export interface Register {
  readonly $schema?: string;
  readonly organization?: Organization;
  readonly agreements?: readonly Agreement[];
  readonly scopes?: readonly Scope[];
}

/** An own catalog entry: the catalog's shape, lists may be left out. */
export interface OwnVendor {
  readonly id: string;
  readonly name: string;
  readonly kind: VendorKind;
  readonly party?: string;
  readonly hosts: readonly string[];
  /** For a proxy: services that a label of its host or a segment of the URL path names as the one behind it. */
  readonly forwards?: Readonly<Record<string, string>>;
  readonly plans?: readonly Plan[];
  readonly features?: readonly Feature[];
  readonly models?: readonly ModelFact[];
  readonly evidence?: string;
  readonly checked?: IsoDate;
}

/** An own surface: the catalog's shape, where everything but the role may be left out. */
export type OwnSurface = Pick<Surface, 'role'> & Partial<Surface>;

/** A function, or members of an export, of its instances and of what it gives back, whose arguments leave the process. */
export interface OwnSink extends FunctionRef {
  /** Arguments that carry data; all of them by default. */
  readonly data?: readonly string[];
  readonly category: SinkCategory;
  /** `needs-agreement` where there is a vendor, else `unsecured`. */
  readonly class?: SinkClass;
  readonly vendor?: string;
  /** Name for `securedSinks` and the option `databases`; what `from` says by default. */
  readonly id?: string;
}

/** What prints or exports payloads by itself: in the catalog's shape, without the evidence. */
export type OwnPayloadCopy = (Omit<PayloadCopy, keyof Evidence> | Omit<EnvironmentSwitch, keyof Evidence>) & Partial<Evidence>;

/** What settings add to the catalog of the analysis. */
export interface OwnCatalog {
  readonly surfaces: readonly Surface[];
  readonly copies: readonly PayloadCopy[];
  readonly switches: readonly EnvironmentSwitch[];
  /** Host patterns of own vendors that serve models. */
  readonly modelHosts: readonly string[];
}

export interface CrossModule {
  readonly depth: number;
  readonly modules: number;
}

/** `settings.hipaa` as users write it. */
export interface Settings extends Register {
  /** JSON files that hold a register, relative to the working directory; for hosts without imports and for monorepos. */
  readonly register?: string | readonly string[];
  readonly redactors?: readonly FunctionRef[];
  readonly auditors?: readonly FunctionRef[];
  readonly reviewers?: readonly FunctionRef[];
  /** Patient-facing or clinical actions. */
  readonly actions?: readonly FunctionRef[];
  /** Function references, or ids of sinks in the catalog. */
  readonly securedSinks?: readonly (FunctionRef | string)[];
  readonly wrappers?: readonly Wrapper[];
  /** Globs of the modules that may call an LLM. */
  readonly gateways?: readonly string[];
  /** What an environment variable stands for: `{ LLM_URL: 'acme-gateway' }`. */
  readonly endpoints?: Readonly<Record<string, string>>;
  readonly vendors?: readonly OwnVendor[];
  /** What packages and modules of your own look like in code. */
  readonly surfaces?: readonly OwnSurface[];
  readonly sinks?: readonly OwnSink[];
  readonly payloadCopies?: readonly OwnPayloadCopy[];
  readonly phi?: {
    readonly names?: readonly string[];
    readonly types?: readonly string[];
    readonly ignoreNames?: readonly string[];
    readonly synthetic?: readonly string[];
  };
  readonly asOf?: IsoDate;
  readonly crossModule?: Partial<CrossModule> | false;
  readonly tsconfig?: string;
}

/** An agreement as the verdicts read it: checked, and always with an id. */
export interface ResolvedAgreement extends Agreement {
  readonly id: string;
}

export interface ResolvedSettings {
  readonly organization: Organization;
  readonly agreements: readonly ResolvedAgreement[];
  readonly scopes: readonly Scope[];
  readonly redactors: readonly FunctionRef[];
  readonly auditors: readonly FunctionRef[];
  readonly reviewers: readonly FunctionRef[];
  readonly actions: readonly FunctionRef[];
  readonly securedSinks: readonly (FunctionRef | string)[];
  readonly wrappers: readonly Wrapper[];
  readonly gateways: readonly string[];
  readonly endpoints: ReadonlyMap<string, string>;
  readonly vendors: ReadonlyMap<string, Vendor>;
  readonly catalog: OwnCatalog;
  readonly phi: {
    readonly names: readonly string[];
    readonly types: readonly string[];
    readonly ignoreNames: readonly string[];
    readonly synthetic: readonly string[];
  };
  readonly asOf: IsoDate;
  readonly crossModule: CrossModule | false;
  readonly tsconfig?: string;
}

/** A mistake in `settings.hipaa` or in a register file. */
export interface SettingsProblem {
  /** `agreements[0].vendor`, after the file's name where it stands in a register file. */
  readonly path: string;
  readonly message: string;
}

/** Gives completion for `settings.hipaa` in a config written in TypeScript. */
export function defineSettings(settings: Settings): Settings {
  return settings;
}

/** Gives completion for a register written in TypeScript. */
export function defineRegister(register: Register): Register {
  return register;
}
