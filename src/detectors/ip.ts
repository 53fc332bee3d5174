import { candidate, type Candidate } from './candidate.js';
import type { Document } from './document.js';
import { matchesOf, pattern } from './pattern.js';

const IPV4 = /(?<![\w./:-])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w-]|\.\d|\/\d)/g;
const IPV6 = /(?<![\w:.])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){0,6}(?![\w:])|(?<![\w:.])(?:[0-9a-f]{1,4}:){1,6}:[0-9a-f]{0,4}(?![\w:])/gi;
/** Not given to anybody on the internet: private, loopback, link-local, documentation, shared, multicast; and resolvers everybody names. */
const NOBODY = pattern(
  String.raw`^(?:0|10|127|2(?:2[4-9]|[345]\d))\.|^(?:169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|192\.0\.[02]|198\.51\.100|203\.0\.113|198\.1[89]
    |100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.|^(?:8\.8\.[84]\.[84]|1\.1\.1\.1|1\.0\.0\.1|9\.9\.9\.9|1\.2\.3\.4|4\.4\.4\.4
    |208\.67\.22[02]\.22[02])$`,
);
const NOBODY_V6 = /^(?:2001:0?db8:|fe80:|f[cd][0-9a-f]{2}:|ff[0-9a-f]{2}:|::1$|::$|0:0:|2001:4860:4860:|2606:4700:4700:)/i;
const NOT_ADDRESS = pattern(
  String.raw`(?:\b(?:version|build|firmware|release|ver|app|software|driver|patch|upgrade|oid|section|chapter|dll|sdk|windows|ios|android|chrome
    |safari)\b[^.\n]{0,16}|\bv)$`,
  'i',
);
const SERVERS = pattern(
  String.raw`\b(?:server|servers|host|hosts|gateway|router|endpoint|cluster|listen|listens|bind|dns|subnet|vpn|proxy|nginx|firewall|pacs
    |interface engine|node|kubernetes|docker|database)\b`,
  'i',
);

export function* detectIp(document: Document): Generator<Candidate> {
  const { text, clinical } = document;
  if (!clinical) return;
  const labels = document.labels('ip');
  for (const { 0: value, index } of matchesOf(text, IPV4)) {
    if (NOBODY.test(value) || NOT_ADDRESS.test(document.before(index, 28))) continue;
    yield* judge(value, index);
  }
  for (const { 0: value, index } of matchesOf(text, IPV6)) {
    if (NOBODY_V6.test(value) || !/[0-9a-f]{3,4}/i.test(value) || !isIpv6(value)) continue;
    yield* judge(value, index);
  }

  function* judge(value: string, index: number): Generator<Candidate> {
    const labelled = labels.some((hit) => hit.value === index || (hit.end < index && index - hit.end < 24));
    const { start, end } = document.sentence(index);
    const sentence = text.slice(start, end);
    if (!labelled && SERVERS.test(sentence) && !/\bpatient'?s?\b|\b(?:her|his|their) /i.test(sentence)) return;
    yield candidate('ip', index, index + value.length, labelled ? 'high' : 'medium', 4);
  }
}

function isIpv6(value: string): boolean {
  const groups = value.split(':');
  const filled = groups.filter((group) => group !== '').length;
  return value.includes('::') ? filled >= 2 && filled < 8 && value.indexOf('::') === value.lastIndexOf('::') : groups.length === 8 && filled === 8;
}
