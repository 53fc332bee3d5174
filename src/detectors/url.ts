import { candidate, type Candidate } from './candidate.js';
import type { Document } from './document.js';
import { isReservedHost } from './words/reserved.js';
import { matchesOf, pattern } from './pattern.js';

const URL_SHAPE = /(?<![\w@./-])(?:(?:https?|wado|dicom|dicomweb|ftps?|sftp|s3|gs|myapp|webcal):\/\/|www\.)[^\s"'<>()[\]{}`,|\ufffc\\]{3,300}|(?<![\w@./-])(?:[a-z0-9-]{1,40}\.){1,3}(?:com|org|net|io|me|app|health|care|edu|co|us|info|blog|fr|de|es|br|tv)\/[^\s"'<>()[\]{}`,|\ufffc\\]{2,200}/gi;
/** What every URL holds. */
const HINT = /:\/\/|www\.|\.[a-z]{2,6}\//i;
/** Sites on which a path names one person. */
const PROFILE = pattern(
  String.raw`(?:^|\/\/|\.)(?:linkedin\.com\/(?:in|pub)\/|facebook\.com\/|fb\.com\/|instagram\.com\/|twitter\.com\/|x\.com\/|tiktok\.com\/@
    |snapchat\.com\/add\/|threads\.net\/@|youtube\.com\/(?:@|user\/|c\/)|caringbridge\.org\/(?:visit|public|site)\/|gofundme\.com\/(?:f\/)?
    |venmo\.com\/|cash\.app\/\$|paypal\.me\/|github\.com\/|patientslikeme\.com\/|reddit\.com\/(?:u|user)\/|strava\.com\/athletes\/
    |ancestry\.com\/|findagrave\.com\/memorial\/|medium\.com\/@|about\.me\/|linktr\.ee\/|calendly\.com\/|pinterest\.com\/
    |flickr\.com\/(?:people|photos)\/|vimeo\.com\/|t\.me\/|wa\.me\/|doximity\.com\/pub\/|nextdoor\.com\/|legacy\.com\/
    |mealtrain\.com\/trains\/|everloved\.com\/|zoom\.us\/j\/|doxy\.me\/|meet\.google\.com\/)[\w.@%~-]{2,}`,
  'i',
);
/** Parts of a URL that hold an identifier or open somebody's record. */
const PERSONAL = pattern(
  String.raw`(?:\/|\b)(?:patients?|pt|mrn|member|chart|records?|results?|visit|encounter|studies|study|mychart|portal|profile|user|u|people|person
    |accounts?|referral|appointments?|intake|share|shared|video|room|session|proxy|folders?|file|d|images?|photos?|doc|documents?|report|reports|lab
    |labs|rx|claims?|upload|uploads|consent|invite|reset|track|j|join|meet|call)\/[\w.~%=-]*(?:\d{3}|[a-f0-9]{8}|[a-z][-_.][a-z])|[?&#](?:[\w-]{0,16}(?:mrn
    |patient|pid|pt|member|dob|ssn|token|tok|email|name|uid|user|id|acct|account|key|sig|encounter|visit|study|code|session|invite|auth|case
    |claim|rx|ref|t|u|k|p))=[^&\s]{3,}|\/(?:studies|series)\/[\d.]{8,}|~[a-z]{3,}|\/\d{5,}(?:\/|$|\?|\.)|\/[a-z]+(?:[-_.][a-z]*)?\d{4,}`,
  'i',
);
const OWNER = /\b(?:patient|pts?|her|his|their|my|personal|family|(?:mother|daughter|son|wife|husband)'?s)\b[^.\n]{0,40}$/i;
const PUBLIC_HOST = pattern(
  String.raw`^(?!(?:drive|photos|forms|docs)\.google)(?:docs?|developers?|support|help|api|cdn|static|assets|img|avatars|apps|platform|status|learn)\.
    |(?:^|\.)(?:gov|mil)(?:$|[:\/])|^(?!(?:drive|photos|forms|docs)\.google)(?:[\w-]+\.)*(?:nih|cdc|fda|who|cms|hhs|ncbi|w3|ietf|hl7|loinc
    |snomed|openai|anthropic|claude|google|googleapis|microsoft|azure|amazonaws|github|gitlab|npmjs|pypi|wikipedia|mozilla|mdn|stackoverflow
    |medlineplus|mayoclinic|clevelandclinic|webmd|uptodate|pubmed|nejm|jamanetwork|thelancet|bmj|nature|sciencedirect|doi|arxiv|schema
    |json-schema|medscape|drugs|aafp|acog|aap|heart|cancer|diabetes|nhs|nice|clinicaltrials|fhir|terminology|unitsofmeasure|huggingface
    |langchain|vercel|nextjs|react|youtube|zoom)\.(?:com|org|net|gov|io|int|dev|co|ai|uk|edu|app)`,
  'i',
);

export function* detectUrl(document: Document): Generator<Candidate> {
  const { text, clinical } = document;
  if ((!clinical && !/\bwado:|\bdicom(?:web)?:/.test(text)) || !HINT.test(text)) return;
  for (const { 0: raw, index } of matchesOf(text, URL_SHAPE)) {
    const value = raw.replace(/(?<![.,;:!?*_])[.,;:!?*_]+$/, '');
    const host = hostOf(value);
    if ((!/^(?:s3|gs|wado|dicom)/i.test(value) && isReservedHost(host)) || document.masked(index, index + value.length)) continue;
    if (/"(?:system|url|profile|reference|\$schema)"\s?:\s?\[?"$|xmlns(?::\w+)?="$/.test(document.before(index, 24)) && !/\d{5}/.test(value)) continue;
    if (/(?:src|href)=\\?["']$/.test(document.before(index, 7)) || /\/(?::|%7B|\.\.\.)|example|sample|placeholder|your-|<|=$/i.test(value)) continue;
    const profile = PROFILE.test(value) && !/\/(?:in|pub)\/?$|(?:facebook|instagram|twitter|x|github)\.com\/(?:login|about|home|features|docs|orgs|search|explore)\b/i.test(value);
    const owned = OWNER.test(document.before(index, 60));
    const personal = PERSONAL.test(value.slice(value.indexOf(host) + host.length));
    const labelled = document.labels('url').some((hit) => hit.value === index);
    if (/^(?:wado|dicom)/i.test(value)) {
      if (/\d{4}/.test(value)) yield candidate('url', index, index + value.length, 'high', 6);
    } else if (profile) {
      if ((owned || !/github\.com|youtube|vimeo/i.test(value))) yield candidate('url', index, index + value.length, 'medium', 6);
    } else if (!PUBLIC_HOST.test(host) && (personal || (owned && (value !== host || labelled)))) {
      yield candidate('url', index, index + value.length, 'high', 6);
    } else if (owned && /\b(?:blog|web ?site|page|site|profile|channel|fundraiser)\b[^.\n]{0,16}$/i.test(document.before(index, 40))) {
      yield candidate('url', index, index + value.length, 'medium', 6);
    }
  }
}

function hostOf(url: string): string {
  return url.replace(/^[a-z0-9+]+:\/\//i, '').split(/[/?#]/)[0]?.replace(/:\d+$/, '').toLowerCase() ?? '';
}
