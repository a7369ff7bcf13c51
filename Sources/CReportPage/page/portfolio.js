"use strict";
// The heat map of a portfolio: cells are made where they are seen; rows and buildings are sorted and searched.
(() => {
  const one = (name) => document.querySelector(`[data-control="${name}"]`);
  const table = one("map");
  if (!table) return;
  const words = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const body = table.tBodies[0];
  const rows = [...body.rows].map((row, place) => {
    const [head, line] = row.cells;
    const article = document.getElementById(head.firstElementChild.hash?.slice(1));
    return { row, place, article, name: head.textContent, models: Number(head.dataset.value),
      cells: line.textContent.trim().split(/\s+/), isMade: false };
  });
  const entries = new Map(rows.map((entry) => [entry.row, entry]));
  const columns = [...one("columns").children].map((item) => ({
    short: item.firstElementChild.textContent, long: item.textContent }));

  // The head of each column is a button that sorts by it.
  const [first, heads] = table.tHead.rows[0].cells;
  const all = { short: heads.textContent.trim().split(/\s+/)[0], long: "" };
  const made = [all, ...columns].map((column, number) => {
    const head = document.createElement("th");
    head.scope = "col";
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = column.short;
    if (column.long) button.title = column.long;
    button.addEventListener("click", () => sortBy(head, number));
    head.append(button);
    return head;
  });
  heads.replaceWith(...made);
  for (const entry of rows) entry.row.cells[1].colSpan = made.length;
  table.classList.add("made");

  // Cells are made of the line of figures where the row comes into sight.
  const band = (text) => {
    const value = Number(text);
    if (Number.isNaN(value)) return "b0";
    return value >= 100 ? "b5" : value >= 80 ? "b4" : value >= 50 ? "b3" : value >= 1 ? "b2" : "b1";
  };
  const make = (entry) => {
    if (entry.isMade) return;
    entry.isMade = true;
    const cells = entry.cells.map((text, number) => {
      const cell = document.createElement("td");
      cell.textContent = text;
      cell.className = number === 0 ? `all ${band(text)}` : band(text);
      return cell;
    });
    entry.row.cells[1].replaceWith(...cells);
  };
  const sight = new IntersectionObserver((seen) => {
    for (const { target, isIntersecting } of seen) {
      if (!isIntersecting) continue;
      sight.unobserve(target);
      make(entries.get(target));
    }
  }, { root: table.parentElement, rootMargin: "600px 0px" });
  for (const { row } of rows) sight.observe(row);

  // Sorting: what says nothing comes last.
  const value = (entry, column) => {
    const number = Number(entry.cells[column]);
    return Number.isNaN(number) ? Infinity : number;
  };
  const arrange = (compare) => {
    rows.sort((left, right) => compare(left, right) || left.place - right.place);
    body.append(...rows.map(({ row }) => row));
  };
  function sortBy(head, column) {
    const isRising = head.getAttribute("aria-sort") !== "ascending";
    for (const other of made) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", isRising ? "ascending" : "descending");
    arrange((left, right) => {
      const [one, other] = [value(left, column), value(right, column)];
      if (one === other) return 0;
      if (one === Infinity || other === Infinity) return one - other;
      return isRising ? one - other : other - one;
    });
  }
  const orders = {
    worst: (left, right) => left.place - right.place,
    name: (left, right) => words.compare(left.name, right.name),
    models: (left, right) => right.models - left.models,
  };
  const form = one("portfolio");
  one("buildings").addEventListener("change", (event) => {
    for (const head of made) head.removeAttribute("aria-sort");
    arrange(orders[event.target.value]);
  });

  // Searching: by name, and by what is told of the building below.
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const search = one("building");
  const shown = one("shown");
  const show = () => {
    const wanted = plain(search.value).split(/\s+/).filter((word) => word);
    let count = 0;
    for (const entry of rows) {
      entry.text ??= plain(entry.name + " " + (entry.article?.querySelector(".terms")?.textContent ?? ""));
      const fits = wanted.every((word) => entry.text.includes(word));
      entry.row.hidden = !fits;
      if (entry.article) entry.article.hidden = !fits;
      if (fits) count += 1;
    }
    shown.textContent = shown.dataset.sentence.replace("#1", count).replace("#2", rows.length);
  };
  let waiting = 0;
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 120);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  shown.textContent = shown.dataset.sentence.replace("#1", rows.length).replace("#2", rows.length);
})();
