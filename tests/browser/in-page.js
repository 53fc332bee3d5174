/** What tests ask inside the page: it runs in the browser, not in Node. */
/* global document, axe */
globalThis.inPage = {
  width: () => document.documentElement.scrollWidth,
  focused: () => document.activeElement?.textContent,
  parentOfFocused: () => document.activeElement?.parentElement?.id,
  background: () => globalThis.getComputedStyle(document.body).backgroundColor,
  tell: (event) => void globalThis.dispatchEvent(new globalThis.Event(event)),

  /** What is repeated five hundred times is looked at twelve times. */
  shorten() {
    for (const list of document.querySelectorAll('tbody, #calls')) {
      for (const row of [...list.querySelectorAll(':scope > tr, :scope > details')].slice(12)) row.remove();
    }
  },

  /** @param rules The names of some, or nothing for all. */
  async serious(rules) {
    const { violations } = await axe.run(document, { resultTypes: ['violations'], ...(rules === undefined ? {} : { runOnly: rules }) });
    return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  },

  /** Boxes of the map that touch each other, and texts that leave their box. */
  readMap() {
    const faults = [];
    let boxes = 0;
    for (const lane of document.querySelectorAll('svg.lane')) {
      const placed = [...lane.querySelectorAll('g.box')].map((group) => ({ group, own: group.querySelector('rect').getBoundingClientRect() }));
      boxes += placed.length;
      placed.forEach(({ group, own }, index) => {
        for (const text of group.querySelectorAll('text')) {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          if (left < own.left || right > own.right || top < own.top || bottom > own.bottom) faults.push(`leaves its box: ${text.textContent}`);
        }
        for (const { group: next, own: other } of placed.slice(index + 1)) {
          if (own.left < other.right && other.left < own.right && own.top < other.bottom && other.top < own.bottom) faults.push(`${group.textContent} lies over ${next.textContent}`);
        }
      });
    }
    return { boxes, faults };
  },
};
