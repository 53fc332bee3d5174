import type { Range } from '../../analysis/graph.js';
import type { Finding, JudgedFile } from '../../create-rule.js';

/**
 * Offers to wrap an expression in the declared redactor: only in a name that the file has already imported, and only
 * around an identifier or member.
 */
export function redactorSuggestion(file: JudgedFile<'wrapInRedactor'>, place: Range): NonNullable<Finding<'wrapInRedactor'>['suggestions']> {
  const redactor = file.analysis.importedRedactor();
  const text = file.text.slice(place.start, place.end);
  if (redactor === undefined || !/^[\p{ID_Start}$_][\p{ID_Continue}$.?]*$/u.test(text)) return [];
  return [{ messageId: 'wrapInRedactor', data: { redactor }, range: place, text: `${redactor}(${text})` }];
}
