import type { Inventory } from '../model.js';
import { renderCsv } from './csv.js';
import { renderGitlab } from './gitlab.js';
import { renderHtml } from './html/render-html.js';
import { renderJson } from './json.js';
import { renderMarkdown } from './markdown.js';
import { renderSarif } from './sarif.js';

const RENDERERS = { html: renderHtml, json: renderJson, markdown: renderMarkdown, csv: renderCsv, sarif: renderSarif, gitlab: renderGitlab } satisfies Record<string, (inventory: Inventory) => string>;

export type ReportFormat = keyof typeof RENDERERS;

export const REPORT_FORMATS = Object.keys(RENDERERS) as readonly ReportFormat[];

const ENDINGS: ReadonlyMap<string, ReportFormat> = new Map<string, ReportFormat>([['html', 'html'], ['htm', 'html'], ['json', 'json'], ['md', 'markdown'], ['csv', 'csv'], ['sarif', 'sarif']]);

/** The format that the ending of a file asks for. */
export function formatOf(file: string | undefined): ReportFormat {
  return ENDINGS.get(file?.split('.').at(-1)?.toLowerCase() ?? '') ?? 'markdown';
}

export function renderReport(inventory: Inventory, format: ReportFormat): string {
  return RENDERERS[format](inventory);
}
