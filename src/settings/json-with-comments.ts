const COMMENT = /"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
const TRAILING_COMMA = /"(?:[^"\\\n]|\\.)*"|,(?=\s*[}\]])/g;

/** Reads JSON as configurations of TypeScript are written: comments, and commas behind the last entry. Throws a `SyntaxError` for anything else. */
export function parseJsonWithComments(text: string): unknown {
  return JSON.parse(text.replace(COMMENT, outsideTexts).replace(TRAILING_COMMA, outsideTexts));
}

function outsideTexts(token: string): string {
  return token.startsWith('"') ? token : ' ';
}
