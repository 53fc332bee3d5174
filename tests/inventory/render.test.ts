import { describe, expect, it } from 'vitest';
import type { Call, Inventory } from '../../src/inventory/model.js';
import { renderCsv } from '../../src/inventory/render/csv.js';
import { code, plain, sentence } from '../../src/inventory/render/markdown-text.js';
import { renderHtml } from '../../src/inventory/render/html/render-html.js';
import { renderMap } from '../../src/inventory/render/mermaid.js';
import { chainsOf, hopsOf, judgedRouteText } from '../../src/inventory/render/words.js';
import { sampleInventory } from '../support/sample-inventory.js';

const call: Call = {
  id: 'a.js#f#ask#1',
  file: 'a.js',
  line: 3,
  within: 'f',
  label: 'ask',
  kind: 'call',
  through: [],
  assumed: false,
  phiFree: false,
  routes: [{ kind: 'hops', hops: [{ vendor: 'openai', name: 'OpenAI', host: null, internal: false, agreement: null, missing: null, fact: null }] }],
  models: [],
  features: [],
  metadata: [],
  data: [],
  sources: [],
  sinks: [],
  promptSinks: [],
  audited: null,
};

function inventoryOf(calls: readonly Call[]): Inventory {
  return { calls } as Inventory;
}

describe('CSV', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', ' =1'])('defuses %j', (label) => {
    expect(renderCsv(inventoryOf([{ ...call, label }]))).toContain(`,'${label},`);
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(renderCsv(inventoryOf([{ ...call, label: 'a,"b"\nc' }]))).toContain(',"a,""b""\nc",');
  });
});

describe('a function that leads to a call', () => {
  const wrapper: Call = { ...call, id: 'b.js#g#f#1', kind: 'wrapper', through: [call.id] };

  it('repeats where requests go and what is missing there, and leaves the rest to the call', () => {
    expect(hopsOf(wrapper)).toEqual([]);
    expect(chainsOf(wrapper).map(judgedRouteText)).toEqual(['OpenAI (no agreement: OpenAI)']);
    expect(hopsOf(call).map(({ name }) => name)).toEqual(['OpenAI']);
    expect(chainsOf(call)).toEqual([]);
  });

  it('is linked to it in the HTML report', () => {
    const page = renderHtml({ ...sampleInventory(1), calls: [call, wrapper] });
    expect(page).toContain('<dt>leads to</dt><dd><a href="#call-1"><code>a.js#f#ask#1</code></a></dd>');
    expect(page).toContain('<dt>chain</dt><dd>OpenAI (no agreement: OpenAI)</dd>');
  });
});

describe('Markdown', () => {
  it('leaves nothing of a text as markup', () => {
    expect(plain('<b>*x*</b> | [y](z) @team\n# t')).toBe('&lt;b&gt;\\*x\\*&lt;/b&gt; \\| \\[y\\](z) &commat;team \\# t');
  });

  it('keeps code in one piece', () => {
    expect(code('a`b|c\n')).toBe('`a b\\|c`');
  });

  it('keeps the names of a message as code, and the rest as text', () => {
    expect(sentence('`a*b` goes to *c*.')).toBe('`a*b` goes to \\*c\\*.');
  });
});

describe('the map', () => {
  it('draws a node for each call, vendor and sink', () => {
    expect(renderMap(inventoryOf([call])).slice(0, 8)).toEqual([
      'flowchart LR',
      '  subgraph calls["Calls"]',
      '    call1["a.js: f"]',
      '  end',
      '  subgraph vendors["Vendors"]',
      '    vendor1(["OpenAI"])',
      '  end',
      '  call1 --> vendor1',
    ]);
  });

  it('lets no text out of its label', () => {
    expect(renderMap(inventoryOf([{ ...call, within: 'f"] --> x["' }])).join('\n')).toContain('call1["a.js: f#34;#93; --#62; x#91;#34;"]');
  });

  it('draws files instead of calls where there are too many for Mermaid', () => {
    const many = Array.from({ length: 900 }, (_, index) => ({ ...call, id: `a.js#f#ask#${String(index)}` }));
    expect(renderMap(inventoryOf(many)).filter((line) => line.includes('-->'))).toEqual(['  call1 --> vendor1']);
  });
});
