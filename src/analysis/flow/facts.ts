import type { Payload } from '../../catalog/define.js';
import type { ValueId } from '../graph.js';
import type { Ref } from '../module.js';
import type { SchemaParameter } from '../scalar-members.js';

/** Where a completion comes from. */
export interface Source {
  /** The call, in the module that is being analysed. */
  readonly call: Ref;
  readonly label: string;
  /** Readable name of the vendor or SDK. */
  readonly vendor: string;
  /** A raw HTTP answer: its body is an error text where the request has failed. */
  readonly isRaw?: boolean;
  /** The raw answer, where the call gives something else: the client that was made with a `fetch` of its own. */
  readonly answer?: Ref;
  /** A caught error that repeats the request. */
  readonly isError?: boolean;
  /** Members of a structured answer that hold no text. */
  readonly scalars?: ReadonlySet<string>;
  /** Parameters of functions of the module through which callers give the schema of the answer. */
  readonly schemaParameters?: readonly SchemaParameter[];
}

/** What of a completion a value holds: the whole response with its safe and content members, or text. */
export interface PayloadKind {
  readonly name: string;
  readonly safe: ReadonlySet<string>;
  readonly content: ReadonlySet<string>;
  readonly handlers?: Payload['handlers'];
}

/** Text has no members to look at but lengths. */
export const TEXT: PayloadKind = { name: 'text', safe: new Set(), content: new Set() };

/** Raw JSON of a model API: status, usage and identifiers are safe, everything else in the body may be content. */
export const MODEL_JSON: PayloadKind = {
  name: 'model-json',
  safe: new Set(
    (
      'ok status statusText headers url redirected type bodyUsed usage id model created object finish_reason stop_reason stop_sequence role index ' +
      'system_fingerprint service_tier usageMetadata modelVersion responseId finishReason promptFeedback createTime modelStatus avgLogprobs tokenCount ' +
      'stopReason metrics created_at completed_at incomplete_details done done_reason duration language metadata request_id requestId _request_id ' +
      'prompt_eval_count eval_count total_duration load_duration prompt_eval_duration eval_duration confidence logprobs upload_url auth_tokens expires_at ' +
      'readyState bufferedAmount protocol binaryType extensions code reason wasClean ' +
      'safetyRatings blockReason model_version timestamps start end speaker warnings detected_language num_words is_final speech_final'
    ).split(' '),
  ),
  content: new Set('content text output_text parts arguments completion generated_text delta thinking input transcript'.split(' ')),
};

/** What is sent to a model: who speaks, how the model is set, and where a file lies is safe. */
export const PROMPT: PayloadKind = {
  name: 'prompt',
  safe: new Set(
    (
      'role type id model modelId displayName display_name temperature top_p topP top_k topK max_tokens maxTokens max_output_tokens maxOutputTokens max_completion_tokens stream stop seed n ' +
      'tool_call_id toolCallId tool_choice toolChoice response_format createdAt created_at timestamp cache_control reasoning_effort signal abortSignal onFinish onError ' +
      'name filename file_name fileName fileType mimeType mime_type media_type mediaType contentType format language language_code size quality url image_url imageUrl audio_url audioUrl ' +
      'voice voice_id voiceId speed pitch sample_rate sampleRate aspect_ratio aspectRatio resolution duration'
    ).split(' '),
  ),
  content: new Set('text input_text prompt'.split(' ')),
};

export function payloadKind(name: string, payload: Payload | undefined): PayloadKind {
  if (payload === undefined) return TEXT;
  const { safe, content, handlers, request = [] } = payload;
  return { name, safe: new Set([...safe, ...request]), content: new Set(content), ...(handlers === undefined ? {} : { handlers }) };
}

/** Members of objects that the code under analysis has built around a completion; `*` for any. */
export type AccessPath = readonly string[];

const MAX_PATH = 3;

export function prepend(key: string, path: AccessPath): AccessPath {
  return path.length < MAX_PATH ? [key, ...path] : [key, ...path.slice(0, MAX_PATH - 1)];
}

/** Whether one path leads to the same object as the other, from further out or further in: a path that was cut does not tell. */
export function leadsToSame(before: AccessPath, after: AccessPath): boolean {
  const [longer, shorter] = after.length > before.length ? [after, before] : [before, after];
  return longer.length > shorter.length && shorter.every((key, index) => key === longer[longer.length - shorter.length + index]);
}

/** The state of a completion at a value. */
export interface Taint {
  readonly source: Source;
  readonly payload: PayloadKind;
  readonly path: AccessPath;
  /** `false` after code that nobody can see. */
  readonly sure: boolean;
  /** Members, of the object that the path leads to, that were set to something else after a spread. */
  readonly except?: readonly string[];
}

/** Two taints with one key are the same, whatever brought them. */
export function taintKey({ path, payload, sure, except }: Taint): string {
  let key = sure ? payload.name : `?${payload.name}`;
  if (path.length > 0) key += `|.${path.join('.')}`;
  if (except !== undefined) key += `|-${except.join()}`;
  return key;
}

/** Under which call of a function a fact holds: its parameter fact; nothing for facts that hold always. */
export interface Entry {
  readonly key: string;
  readonly fn: number;
}

export interface Fact extends Taint {
  readonly id: ValueId;
  readonly entry: Entry | undefined;
  /** Only uses after this place see it: the value was changed there. */
  readonly after: Position | undefined;
  /** The fact that it follows from; nothing for a source. */
  readonly from: Fact | undefined;
}

export interface Position {
  readonly start: number;
  readonly fn: number;
  readonly loop: number;
}

/** What went wrong is silent, like a caught error, and so is what was used up. */
const SILENT = new Set(['error', 'last_error', 'lastError', 'errors', 'usage', 'totalUsage']);
/** How something went that got a completion out of sight: its answer may hold it, these members do not. */
const OUTCOMES = new Set([...SILENT, 'statusText', 'statusCode', 'headers']);
/** Members that say how much there is, not what. */
const SIZES = new Set(['length', 'size', 'byteLength']);
/** Members of parsed completions that are numbers, flags or names from a fixed list more often than not. */
const SCALAR =
  /^(?:(?:is|are|was|has|have|should|must|can|could|may|will|does|did|needs|requires|allows|contains|includes|exceeds)[A-Z_]\w*|\w+(?:_(?:score|count|index|total|confidence|level|status|ids?|cost|at|type|rate|pct|percent|category|language|kind|severity|priority)|Ids?|Cost|At|Type|Rate|Percent)|\w*(?:Score|Count|Index|Total|Confidence|Level|Status|Category|Language|Kind|Severity|Priority)|\w*(?:[Ss]cores|[Rr]atings|[Cc]ounts|[Pp]ercentages|[Pp]robabilities)|score|confidence|count|total|urgency|severity|priority|rating|probability|percentage|success|ok|valid|approved|status|type|kind|category|language|lang|sentiment|index|version|error|code|timestamp|id|uuid)$/;

/** What reading a member leaves of a taint; `null` for nothing. */
export function readMember(taint: Taint, key: string | null): Pick<Taint, 'path' | 'payload' | 'sure'> | null {
  const [head, ...rest] = taint.path;
  if (head !== undefined) {
    if (key !== null && (SIZES.has(key) || (taint.payload === PROMPT && PROMPT.safe.has(key)))) return null;
    if (head === '*') return { path: rest, payload: taint.payload, sure: taint.sure && (key === null || !SCALAR.test(key)) };
    return key === null || head === key ? { path: rest, payload: taint.payload, sure: taint.sure } : null;
  }
  if (key !== null && taint.except?.includes(key) === true) return null;
  if (key === null) return taint;
  if (SIZES.has(key)) return null;
  const { payload } = taint;
  if (payload === TEXT) return readParsed(taint, key);
  if (payload.safe.has(key) || SILENT.has(key)) return null;
  if (!taint.sure && (SCALAR.test(key) || OUTCOMES.has(key))) return null;
  if (!payload.content.has(key)) return taint;
  return { path: [], payload: key === 'body' ? MODEL_JSON : TEXT, sure: taint.sure };
}

/** A member of parsed text, or of what code out of sight has made of it. */
function readParsed(taint: Taint, key: string): Pick<Taint, 'path' | 'payload' | 'sure'> | null {
  if (taint.source.scalars?.has(key) === true) return null;
  // A row that was saved may hold the completion; its id and how the saving went do not.
  const isScalar = SCALAR.test(key);
  if (!taint.sure) return isScalar || OUTCOMES.has(key) ? null : taint;
  return isScalar ? { path: [], payload: TEXT, sure: false } : taint;
}

export function readElement(taint: Taint): Pick<Taint, 'path' | 'payload' | 'sure'> | null {
  const [head, ...rest] = taint.path;
  if (head === undefined) return taint;
  return head === '*' || /^\d+$/.test(head) ? { path: rest, payload: taint.payload, sure: taint.sure } : null;
}

/** A rest pattern that takes out every member with content leaves the rest clean. */
const CONTAINERS = new Set(['choices', 'output', 'candidates', 'content', 'message', 'messages', 'text', 'object', 'completion', 'generations', 'data', 'response', 'body']);

export function readRest(taint: Taint, excluded: readonly string[]): Taint | null {
  const [head] = taint.path;
  if (head !== undefined) return excluded.includes(head) ? null : taint;
  if (taint.payload === TEXT) return taint;
  return excluded.some((key) => taint.payload.content.has(key) || CONTAINERS.has(key)) ? null : taint;
}

/** A taint of an object without the members that were set to something else. */
export function withExcept(taint: Taint, except: readonly string[] | undefined): Taint {
  return except === undefined ? taint : { ...taint, except };
}

const MAX_EXCEPTIONS = 32;

/** Members set anew, each once and in one order, so that going round a loop comes to an end. */
export function addExceptions(taint: Taint, keys: readonly string[]): readonly string[] {
  return [...new Set([...(taint.except ?? []), ...keys])].sort().slice(0, MAX_EXCEPTIONS);
}
