import { Linter } from 'eslint';
import regexp from 'eslint-plugin-regexp';
import { afterEach, describe, expect, it, vi } from 'vitest';

/** Lint reads expressions that stand in the code; those that the detectors build from pieces are read here. */
describe('expressions that are built from pieces', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('take time linear in the text', async () => {
    const built = await builtExpressions();
    expect(built.length).toBeGreaterThan(50);
    const findings = new Linter().verify(built.map((expression) => `${String(expression)};`).join('\n'), {
      plugins: { regexp },
      rules: {
        'regexp/no-super-linear-backtracking': 'error',
        'regexp/no-super-linear-move': ['error', { ignoreSticky: true }],
      },
    });
    expect(findings.map(({ line, message }) => ({ expression: String(built[line - 1]), message }))).toEqual([]);
  });
});

/** The detectors loaded anew, with every call of the constructor noted. */
async function builtExpressions(): Promise<readonly RegExp[]> {
  const built: RegExp[] = [];
  const Constructor = RegExp;
  vi.stubGlobal(
    'RegExp',
    new Proxy(Constructor, {
      construct: (target, [source, flags]: [string, string?]) => {
        const expression = new target(source, flags);
        built.push(expression);
        return expression;
      },
    }),
  );
  vi.resetModules();
  await import('../../src/detectors/index.js');
  return built;
}
