/** Runs that no sentence, name or number has: base64, base64url, hexadecimal dumps. */
const RUN = /[\w+/-]{100,}={0,2}/g;

/** The text with encoded data (images, keys, tokens) replaced by as many characters of unknown content. */
export function withoutBlobs(text: string): string {
  if (text.length < 100) return text;
  return text.replace(RUN, (run) => (/\d/.test(run) && /[a-z]/i.test(run) ? '\ufffc'.repeat(run.length) : run));
}
