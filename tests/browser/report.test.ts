import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/inventory/render/html/render-html.js';
import { hasBrowser, startBrowser } from '../support/browser.js';
import { sampleInventory } from '../support/sample-inventory.js';

const required = process.env['REQUIRE_BROWSER'] !== undefined;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const inPage = readFileSync(join(import.meta.dirname, 'in-page.js'), 'utf8');

describe('a browser', () => {
  it(hasBrowser ? 'is there' : 'is not there: the tests of the HTML report in Chromium are left out', () => {
    if (!hasBrowser) console.warn('No /usr/bin/chromium: the tests of the HTML report in a browser are left out.');
    expect(hasBrowser || !required).toBe(true);
  });
});

/** Sizes, and how many endpoints the calls may have. */
const SIZES = [
  { calls: 0, endpoints: 1, boxes: 0 },
  { calls: 5, endpoints: 1, boxes: 20 },
  { calls: 50, endpoints: 1, boxes: 60 },
  { calls: 200, endpoints: 10, boxes: 60 },
  { calls: 500, endpoints: 1, boxes: 60 },
] as const;

describe.skipIf(!hasBrowser)('the HTML report in a browser', () => {
  let folder = '';
  let browser: Browser;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hipaa-report-'));
    for (const { calls, endpoints } of SIZES) writeFileSync(join(folder, `${String(calls)}.html`), renderHtml(sampleInventory(calls, endpoints)));
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens the report; whatever the browser complains about or asks for is an error. */
  async function withReport(count: number, use: (page: Page) => Promise<void>, colorScheme: 'light' | 'dark' = 'light'): Promise<void> {
    const page = await browser.newPage({ colorScheme, viewport: { width: 1440, height: 900 } });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      const address = request.url();
      if (!address.startsWith('file:') && address !== 'data:,') complaints.push(`asks for ${address}`);
    });
    try {
      await page.goto(pathToFileURL(join(folder, `${String(count)}.html`)).href);
      // The page's policy does not bind the developer tools.
      await page.evaluate(inPage);
      await use(page);
      expect(complaints).toEqual([]);
    } finally {
      await page.close();
    }
  }

  describe.each(SIZES)('with $calls calls of $endpoints endpoints', ({ calls, boxes: least }) => {
    it('has no text over another in its map, does not scroll sideways on a narrow screen, and has nothing that axe-core calls serious, in light and dark', async () => {
      await withReport(calls, async (page) => {
        const { boxes, faults } = await page.evaluate<{ readonly boxes: number; readonly faults: readonly string[] }>('inPage.readMap()');
        expect(boxes).toBeGreaterThanOrEqual(least);
        expect(faults).toEqual([]);
        await page.setViewportSize({ width: 360, height: 900 });
        expect(await page.evaluate('inPage.width()')).toBe(360);
        await page.setViewportSize({ width: 1440, height: 900 });
        await page.evaluate('inPage.shorten()');
        await page.evaluate(axe);
        expect(await page.evaluate('inPage.serious()')).toEqual([]);
        // Nothing but the colours changes.
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await page.evaluate('inPage.background()')).not.toBe('rgb(255, 255, 255)');
        expect(await page.evaluate("inPage.serious(['color-contrast'])")).toEqual([]);
      });
    });
  });

  it('is sorted by keyboard', async () => {
    await withReport(50, async (page) => {
      const header = page.locator('#calls-table th').filter({ hasText: 'Place' });
      await header.getByRole('button').focus();
      await page.keyboard.press('Enter');
      expect(await header.getAttribute('aria-sort')).toBe('ascending');
      const places = await page.locator('#calls-table tbody td:nth-child(2)').allTextContents();
      expect(places).toEqual([...places].sort(new Intl.Collator('en', { numeric: true }).compare));
      await page.keyboard.press('Space');
      expect(await header.getAttribute('aria-sort')).toBe('descending');
      expect(await page.locator('#calls-table tbody td:nth-child(2)').allTextContents()).toEqual(places.toReversed());
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await header.getAttribute('aria-sort')).toBeNull();
      expect(await page.locator('#calls-table tbody tr').first().getAttribute('data-status')).toContain('open');
    });
  });

  it('is filtered by keyboard, and says how many calls are left', async () => {
    await withReport(50, async (page) => {
      const rows = page.locator('#calls-table tbody tr:visible');
      await page.getByLabel('Text').focus();
      await page.keyboard.type('OpenRouter draftReply');
      expect(await rows.count()).toBe(9);
      expect(await page.getByRole('status').textContent()).toBe('9 of 50 calls');
      expect(await page.locator('details.call:visible').count()).toBe(9);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.getByRole('status').textContent()).toBe('50 calls');
      await page.getByLabel('Agreement', { exact: true }).selectOption('unknown');
      expect(await rows.count()).toBe(8);
      await page.getByLabel('Agreement', { exact: true }).selectOption('partly');
      expect(await rows.count()).toBe(8);
      await page.getByLabel('Vendor', { exact: true }).selectOption({ label: 'Anthropic API' });
      expect(await rows.count()).toBe(8);
    });
  });

  it('opens the details of a call from its row, and lets the keyboard skip to the content', async () => {
    await withReport(50, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('inPage.focused()')).toBe('Skip to the content');
      const details = page.locator('#call-7');
      expect(await details.getAttribute('open')).toBeNull();
      await page.locator('#calls-table a[href="#call-7"]').focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => details.getAttribute('open')).toBe('');
      expect(await page.evaluate('inPage.parentOfFocused()')).toBe('call-7');
    });
  });

  it('shows everything without its script', async () => {
    const page = await browser.newPage();
    await page.setContent(renderHtml(sampleInventory(5)).replace(/<script>[\s\S]*<\/script>/, ''));
    expect(await page.locator('details:not([open])').count()).toBe(0);
    expect(await page.locator('form.filters').isVisible()).toBe(false);
    expect(await page.locator('#calls-table thead button').count()).toBe(0);
    await page.close();
  });

  it('opens what is folded when it is printed, on white', async () => {
    await withReport(5, async (page) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await page.evaluate("inPage.tell('beforeprint')");
      expect(await page.locator('details:not([open])').count()).toBe(0);
      expect(await page.evaluate('inPage.background()')).toBe('rgb(255, 255, 255)');
      await page.evaluate("inPage.tell('afterprint')");
      expect(await page.locator('details[open]').count()).toBe(0);
    }, 'dark');
  });
});
