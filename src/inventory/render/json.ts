import type { Inventory } from '../model.js';

/** The inventory as it is, for `check` and for other programs. */
export function renderJson(inventory: Inventory): string {
  return `${JSON.stringify(inventory, null, 2)}\n`;
}
