"use strict";
// Filters, searches and sorts what the page holds; nothing is loaded, and nothing is kept.
(() => {
  const root = document.documentElement;
  const one = (name) => document.querySelector(`[data-control="${name}"]`);

  // Light or dark, beside what the system prefers.
  const theme = one("theme");
  const prefersDark = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : prefersDark.matches);
  const showTheme = () => theme.setAttribute("aria-pressed", String(isDark()));
  theme.hidden = false;
  theme.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    showTheme();
  });
  prefersDark.addEventListener("change", showTheme);
  showTheme();

  // What a link leads to is unfolded.
  const unfoldTarget = () => {
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    const fold = target && target.querySelector(":scope > details");
    if (!fold) return;
    target.hidden = false;
    fold.open = true;
    target.scrollIntoView();
  };
  addEventListener("hashchange", unfoldTarget);
  unfoldTarget();

  // Tables are sorted by a button in each head.
  for (const table of document.querySelectorAll("table[data-sortable]")) {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => sort(table, heads, column));
    });
  }
  function sort(table, heads, column) {
    const head = heads[column];
    const isRising = head.getAttribute("aria-sort") !== "ascending";
    for (const other of heads) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", isRising ? "ascending" : "descending");
    const value = (row) => row.cells[column].dataset.value ?? row.cells[column].textContent;
    const body = table.tBodies[0];
    const rows = [...body.rows].map((row) => [value(row), row]);
    rows.sort(([left], [right]) => compare(left, right) * (isRising ? 1 : -1));
    body.append(...rows.map(([, row]) => row));
  }
  const words = new Intl.Collator(root.lang, { numeric: true });
  const compare = (left, right) => words.compare(left, right);

  // The requirements.
  const form = one("filter");
  if (!form) return;
  const items = [...document.querySelectorAll("article.item")];
  const sections = [...new Set(items.map((item) => item.parentElement))];
  const search = one("search");
  const choices = { severity: one("severity"), lots: one("lot"), status: one("status") };
  const order = one("order");
  const count = one("count");
  const texts = new Map();
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const textOf = (item) => {
    if (!texts.has(item)) texts.set(item, plain(item.textContent));
    return texts.get(item);
  };
  const fits = (item) => {
    for (const [name, control] of Object.entries(choices)) {
      if (!control || !control.value) continue;
      // A requirement of no lot in particular is every lot's.
      const values = item.dataset[name].split(" ");
      if (!values.includes(control.value) && !(name === "lots" && item.dataset.lots === "")) return false;
    }
    return plain(search.value).split(/\s+/).every((word) => textOf(item).includes(word));
  };
  const show = () => {
    let shown = 0;
    for (const item of items) {
      item.hidden = !fits(item);
      if (!item.hidden) shown += 1;
    }
    for (const section of sections) section.hidden = !section.querySelector(".item:not([hidden])");
    count.textContent = count.dataset.sentence.replace("#1", shown).replace("#2", items.length);
  };
  const number = (item, name) => Number(item.dataset[name]);
  const orders = {
    order: (left, right) => number(left, "order") - number(right, "order"),
    failed: (left, right) => number(right, "failed") - number(left, "failed"),
    share: (left, right) => number(left, "share") - number(right, "share"),
    id: (left, right) => compare(left.querySelector(".key").textContent, right.querySelector(".key").textContent),
  };
  const arrange = () => {
    for (const section of sections) {
      const own = items.filter((item) => item.parentElement === section).sort(orders[order.value]);
      section.append(...own);
    }
  };
  let waiting = 0;
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 120);
  });
  for (const control of Object.values(choices)) if (control) control.addEventListener("change", show);
  order.addEventListener("change", arrange);
  form.addEventListener("submit", (event) => event.preventDefault());
  one("reset").addEventListener("click", () => {
    form.reset();
    arrange();
    show();
  });
  const fold = (isOpen) => {
    for (const item of items) if (!item.hidden) item.firstElementChild.open = isOpen;
  };
  one("open").addEventListener("click", () => fold(true));
  one("close").addEventListener("click", () => fold(false));
  form.hidden = false;
  show();
})();
