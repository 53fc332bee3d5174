/** Sorts and filters what the page holds already. It has no text of the inventory in it, and writes text as text only. */
export const SCRIPT = `'use strict';
(() => {
  const collator = new Intl.Collator('en', { numeric: true });

  for (const table of document.querySelectorAll('table.sortable')) {
    const headers = [...table.tHead.rows[0].cells];
    headers.forEach((header, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = header.textContent;
      header.replaceChildren(button);
      button.addEventListener('click', () => sort(table, headers, column));
    });
  }

  function sort(table, headers, column) {
    const descending = headers[column].getAttribute('aria-sort') === 'ascending';
    for (const header of headers) header.removeAttribute('aria-sort');
    headers[column].setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    const body = table.tBodies[0];
    const rows = [...body.rows].map((row) => ({ row, key: row.cells[column].textContent.trim() }));
    rows.sort((a, b) => (descending ? collator.compare(b.key, a.key) : collator.compare(a.key, b.key)));
    body.append(...rows.map(({ row }) => row));
  }

  const form = document.querySelector('form.filters');
  if (form !== null) {
    const [text, vendor, status] = ['text', 'vendor', 'status'].map((name) => document.getElementById('filter-' + name));
    const count = document.getElementById('filter-count');
    const rows = [...document.getElementById('calls-table').tBodies[0].rows].map((row) => {
      const details = document.getElementById(row.dataset.call);
      const { dataset } = row;
      return { row, details, text: (row.textContent + ' ' + details.textContent).toLowerCase(), vendors: dataset.vendors.split(' '), status: dataset.status.split(' ') };
    });
    const filter = () => {
      const words = text.value.toLowerCase().split(/\\s+/).filter(Boolean);
      let shown = 0;
      for (const one of rows) {
        const fits = words.every((word) => one.text.includes(word)) && (vendor.value === '' || one.vendors.includes(vendor.value)) && (status.value === '' || one.status.includes(status.value));
        one.row.hidden = !fits;
        one.details.hidden = !fits;
        if (fits) shown += 1;
      }
      count.textContent = shown === rows.length ? shown + (shown === 1 ? ' call' : ' calls') : shown + ' of ' + rows.length + ' calls';
    };
    form.addEventListener('input', filter);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(filter));
    form.hidden = false;
  }

  const all = [...document.querySelectorAll('details')];
  for (const one of all) one.open = false;

  function openTarget() {
    const target = document.getElementById(location.hash.slice(1));
    if (target === null) return;
    if (target.tagName === 'DETAILS') {
      target.open = true;
      target.hidden = false;
      target.querySelector('summary').focus();
    }
    target.scrollIntoView();
  }
  addEventListener('hashchange', openTarget);
  openTarget();

  let closed = [];
  addEventListener('beforeprint', () => {
    closed = all.filter((one) => !one.open);
    for (const one of closed) one.open = true;
  });
  addEventListener('afterprint', () => {
    for (const one of closed) one.open = false;
  });
})();
`;
