/** Literals here can be any expression. */
const PLACES = new Map([
  ['VariableDeclarator', ['init']],
  ['AssignmentExpression', ['right']],
  ['AssignmentPattern', ['right']],
  ['PropertyDefinition', ['value']],
  ['AccessorProperty', ['value']],
  ['CallExpression', ['arguments']],
  ['NewExpression', ['arguments']],
  ['ArrayExpression', ['elements']],
  ['Property', ['value']],
  ['ReturnStatement', ['argument']],
  ['ThrowStatement', ['argument']],
  ['YieldExpression', ['argument']],
  ['AwaitExpression', ['argument']],
  ['SpreadElement', ['argument']],
  ['ArrowFunctionExpression', ['body']],
  ['BinaryExpression', ['left', 'right']],
  ['LogicalExpression', ['left', 'right']],
  ['ConditionalExpression', ['consequent', 'alternate']],
  ['TemplateLiteral', ['expressions']],
  ['SequenceExpression', ['expressions']],
  ['SwitchStatement', ['discriminant']],
  ['SwitchCase', ['test']],
  ['ForOfStatement', ['right']],
  ['JSXExpressionContainer', ['expression']],
  ['ImportExpression', ['source']],
]);
const MOST = 40;
const CREATE = "hipaa$client.responses.create({ model: 'gpt-5', input: 'x', instructions: 'y' })";
const LAST = 'function hipaa$last() { console.log(hipaa$text); }';

/**
 * Programs that make the analysis walk all of a file: it makes a client, calls a model with all that the file declares, and
 * logs it. In the first one completions also stand in place of literals.
 */
export function instrument(sourceCode, isModule) {
  const { text, ast, visitorKeys } = sourceCode;
  const makes = isModule ? "import hipaa$sdk from 'openai';" : "var hipaa$sdk = require('openai');";
  const start = `${makes} var hipaa$client = new hipaa$sdk(), hipaa$text; ${CREATE}.then(function (reply) { hipaa$text = reply.output_text; });`;
  const names = declaredNames(sourceCode);
  const uses = names.map((name) => `console.log(${name}, ${name}.x, ${name}(hipaa$text), new ${name}(hipaa$text).x);`).join(' ');
  const asks = `hipaa$client.responses.create({ model: 'gpt-5', instructions: hipaa$text, input: [${names.join(', ')}] });`;
  const around = (middle) => {
    const at = startOf(text, ast);
    return `${middle.slice(0, at)}${start}${middle.slice(at)}\n;${uses}\n${asks}\n${LAST}\n`;
  };
  const literals = literalsOf(ast, visitorKeys);
  const step = Math.max(1, Math.ceil(literals.length / MOST));
  const chosen = literals.filter((_, index) => index % step === 0).sort((a, b) => b.range[0] - a.range[0]);
  const replaced = chosen.reduce((code, { range }) => `${code.slice(0, range[0])}hipaa$text${code.slice(range[1])}`, text);
  return [...(chosen.length > 0 ? [around(replaced)] : []), around(text), `${start}\n${text}\n;${LAST}\n`];
}

/** The same for files whose script stands between other things. */
export function instrumentMarkup(text, language) {
  const start = `import hipaa$sdk from 'openai'; var hipaa$client = new hipaa$sdk(), hipaa$text; ${CREATE}.then(function (reply) { hipaa$text = reply.output_text; });`;
  const script = language === 'astro' ? /^---[^\n]*\n/ : /<script\b(?:[^>"']|"[^"]*"|'[^']*')*(?<!\/)>/;
  const found = script.exec(text);
  if (found === null) return language === 'astro' ? `---\n${start}${LAST}\n---\n${text}` : `<script>${start}${LAST}</script>\n${text}`;
  const end = found.index + found[0].length;
  return `${text.slice(0, end)}${start}${LAST}${text.slice(end)}`;
}

/** Where statements may begin: behind the first line of a script and the directives. */
function startOf(text, { body }) {
  const directives = body.filter(({ directive }) => typeof directive === 'string');
  if (directives.length > 0) return directives.at(-1).range[1];
  return text.startsWith('#!') ? (text.search(/[\n\r\u2028\u2029]/) + 1 || text.length) : 0;
}

/** Names that the outermost scopes of a file declare as values. */
function declaredNames({ scopeManager }) {
  const outermost = scopeManager.scopes.filter(({ type }) => type === 'global' || type === 'module');
  const names = outermost.flatMap(({ variables }) => variables.filter(({ defs }) => defs.some(({ type }) => type !== 'Type')).map(({ name }) => name));
  return [...new Set(names)].filter((name) => !['let', 'yield', 'await', 'arguments', 'async', 'static'].includes(name)).slice(0, 12);
}

function literalsOf(ast, visitorKeys) {
  const found = [];
  const open = [ast];
  while (open.length > 0) {
    const node = open.pop();
    const places = PLACES.get(node.type) ?? [];
    for (const key of visitorKeys[node.type] ?? []) {
      for (const child of [node[key]].flat()) {
        if (child === null || typeof child !== 'object') continue;
        if (child.type === 'Literal' && places.includes(key) && !child.directive) found.push(child);
        open.push(child);
      }
    }
  }
  return found.sort((a, b) => a.range[0] - b.range[0]);
}
