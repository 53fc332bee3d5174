import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Inventory } from '../../../src/inventory/model.js';
import { renderHtml } from '../../../src/inventory/render/html/render-html.js';
import { formatOf, renderReport } from '../../../src/inventory/render/render.js';
import { sampleInventory } from '../../support/sample-inventory.js';
import { canaries } from '../../support/synthetic-phi.js';

const HOSTILE = `"'><script>alert(1)</script><img src=x onerror=alert(2)>\`--></style></title>&amp;\u202e`;

describe('the HTML report', () => {
  it('is what `--format html` and files that end like it ask for', () => {
    expect(formatOf('out/report.HTML')).toBe('html');
    expect(renderReport(sampleInventory(5), 'html')).toBe(renderHtml(sampleInventory(5)));
  });

  it('is the same each time', () => {
    expect(renderHtml(sampleInventory(50))).toBe(renderHtml(sampleInventory(50)));
  });

  it('allows exactly its own script and styles to run', () => {
    const page = renderHtml(sampleInventory(5));
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)?.[1]?.replaceAll('&#39;', "'");
    const hashes = ['style', 'script'].map((tag) => {
      const bodies = [...page.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map((match) => match[1] ?? '');
      expect(bodies).toHaveLength(1);
      return `${tag}-src 'sha256-${createHash('sha256').update(bodies.join('')).digest('base64')}'`;
    });
    expect(policy).toBe(`default-src 'none'; ${hashes.join('; ')}; img-src data:; base-uri 'none'; form-action 'none'`);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
  });

  it('loads nothing, and has neither handlers nor styles in attributes', () => {
    const page = renderHtml(sampleInventory(50));
    const tags = [...page.matchAll(/<[a-z][^>]*>/g)].map(([tag]) => tag);
    expect(tags.filter((tag) => /\s(?:src|srcset|on\w+|style|action|data|poster)=/.test(tag))).toEqual([]);
    expect(tags.filter((tag) => /\shref=/.test(tag) && !/\shref="(?:#|https:\/\/|data:,")/.test(tag))).toEqual([]);
    expect(tags.filter((tag) => tag.startsWith('<link'))).toEqual(['<link rel="icon" href="data:,">']);
    expect(page).not.toMatch(/@import|url\(|fetch\(|XMLHttpRequest|innerHTML/);
  });

  it('shows text as text, wherever in the inventory it stands', () => {
    const page = renderHtml(withEveryText(sampleInventory(12), () => HOSTILE));
    const tame = renderHtml(withEveryText(sampleInventory(12), () => 'one`tame'));
    expect(elementsOf(page).toSorted()).toEqual(elementsOf(tame).toSorted());
    expect(page).not.toContain('\u202e');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('links to pages only', () => {
    const sources = ['javascript:alert(1)', 'https://a.example/"onclick="x', 'http://a.example', 'settings'];
    for (const source of sources) {
      const page = renderHtml(withEveryText(sampleInventory(3), (text, key) => (key === 'source' ? source : text)));
      expect([...page.matchAll(/<a [^>]*href="([^"#]*)"/g)].map((match) => match[1])).toEqual([]);
    }
  });

  it.each([0, 1, 50])('has each id once and a target for every link within, with %i calls', (count) => {
    const page = renderHtml(sampleInventory(count));
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
    expect(ids).toEqual([...new Set(ids)]);
    const targets = [...page.matchAll(/(?:href="#|aria-(?:labelledby|describedby)=")([^"]*)"/g)].map((match) => match[1]);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('says beside every count of findings how many calls were not judged', () => {
    const page = renderHtml(sampleInventory(50));
    expect(page).toMatch(/<strong>17<\/strong><span>9 errors, 8 warnings\. Of 50 calls, 8 could not be judged, and 8 only in part/);
    expect(page).toMatch(/17 findings; of 50 calls, <a href="#not-judged">8 could not be judged, and 8 only in part/);
  });

  it('states facts, no verdicts', () => {
    expect(renderHtml(sampleInventory(50))).not.toMatch(/compliant|violation|breach/i);
  });

  it('adds no identifier of its own', () => {
    const page = renderHtml(sampleInventory(50));
    expect(canaries.filter(({ value }) => page.includes(value))).toEqual([]);
  });

  it('draws endpoints of which a request goes to one below each other, and the calls once', () => {
    const page = renderHtml(sampleInventory(200, 10));
    const lanes = page.split('<div class="way">').slice(1);
    expect(lanes.length).toBeLessThanOrEqual(8);
    const several = lanes.find((lane) => lane.includes('one of 10 endpoints')) ?? '';
    expect(several).toContain('75 calls; 6 without an agreement, 1 not in sight, 3 with an agreement');
    expect(several.match(/class="box hop/g)).toHaveLength(10);
    expect(several.match(/class="box call/g)?.length).toBeLessThanOrEqual(10);
  });

  it('draws the last of very many endpoints as one box', () => {
    const [lane = ''] = renderHtml(sampleInventory(2, 30)).split('<div class="way">').filter((text) => text.includes('one of 31 endpoints'));
    expect(lane.match(/class="box hop/g)).toHaveLength(12);
    expect(lane).toContain('and 20 others');
  });

  it('draws calls together where they are many', () => {
    const lanes = [5, 50, 500].map((count) => renderHtml(sampleInventory(count)).match(/class="box call/g)?.length ?? 0);
    expect(lanes[0]).toBe(5);
    expect(Math.max(...lanes)).toBeLessThanOrEqual(40);
  });
});

/** All texts are replaced, except those that are words of the model. */
function withEveryText(inventory: Inventory, replace: (text: string, key: string) => string): Inventory {
  const words = new Set(['kind', 'status', 'severity', 'receives', 'otherModules', 'rule', 'listed', 'checked', 'day']);
  return JSON.parse(JSON.stringify(inventory), (key, value: unknown) => (typeof value !== 'string' || words.has(key) ? value : replace(value, key))) as Inventory;
}

/** Names of elements and of their attributes, in order. */
function elementsOf(page: string): readonly string[] {
  return [...page.matchAll(/<(\/?[a-z][\w-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/gi)].map((match) => `${match[1] ?? ''} ${[...(match[2] ?? '').matchAll(/([\w-]+)(?:="[^"]*")?/g)].map((attribute) => attribute[1]).join(' ')}`);
}
