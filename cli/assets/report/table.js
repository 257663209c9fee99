// A table that can be sorted and grows as it is read.

const capital = (name) => name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
const FIRST = 60;
const STEP = 200;

/**
 * Columns: { name, why?, value(row), cell?(row), numeric?, first? ("desc" when large values come first) }.
 * `state` keeps the order between visits.
 */
function table({ columns, rows: all, state, caption, onopen }) {
  let shown = Math.min(all.length, FIRST);
  const body = h("tbody");
  const tail = h("p", { class: "hint more" });
  let sorted = all;

  const sort = () => {
    const column = columns[state.column];
    if (!column) return (sorted = all);
    const sign = state.down ? -1 : 1;
    const compare = (one, other) => {
      const [a, b] = [column.value(one), column.value(other)];
      if (a === null || b === null) return (a === null) - (b === null);
      return sign * (typeof a === "number" ? a - b : collator.compare(a, b));
    };
    sorted = [...all].sort(compare);
  };
  const line = (row) => {
    const cells = columns.map((column, at) =>
      h(at === 0 ? "th" : "td", { class: column.numeric && "number", scope: at === 0 && "row", "data-name": column.name },
        column.cell ? column.cell(row) : String(column.value(row) ?? "–")));
    return h("tr", onopen && { onclick: (event) => event.target.closest("a, button") || onopen(row) }, cells);
  };
  const grow = (to) => {
    body.append(...sorted.slice(body.children.length, to).map(line));
    shown = Math.min(to, sorted.length);
    const left = sorted.length - shown;
    tail.replaceChildren(...(left > 0
      ? [say("shown", { n: count(shown), all: count(sorted.length) }), " ",
        h("button", { type: "button", onclick: () => grow(shown + STEP) }, say("show-more", { n: count(Math.min(STEP, left)) })), " ",
        h("button", { type: "button", onclick: () => grow(sorted.length) }, say("show-all"))]
      : [sorted.length === 0 ? say("nothing") : say("rows", { n: count(sorted.length) })]));
  };
  const heads = columns.map((column, at) => {
    const button = h("button", { type: "button", class: "sort" }, capital(column.name));
    button.addEventListener("click", () => {
      state.down = state.column === at ? !state.down : column.first === "desc";
      state.column = at;
      order();
    });
    return h("th", { scope: "col", class: column.numeric && "number" }, button, column.why ? why(column.why) : null);
  });
  const order = () => {
    heads.forEach((head, at) => {
      if (at === state.column) head.setAttribute("aria-sort", state.down ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    });
    sort();
    const kept = Math.max(shown, FIRST);
    body.replaceChildren();
    grow(Math.min(kept, sorted.length));
  };
  order();
  const watch = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting) && shown < sorted.length) grow(shown + STEP);
  }, { rootMargin: "200px" });
  watch.observe(tail);
  return h("div", { class: "table" },
    h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
      h("table", {}, h("caption", { class: "hidden" }, caption), h("thead", {}, h("tr", {}, heads)), body)),
    tail);
}

/** A field with its label. */
function field(name, control) {
  return h("label", { class: "field" }, h("span", {}, name), control);
}
function choose(options, value, onchange) {
  const select = h("select", { onchange: (event) => onchange(event.target.value) },
    options.map(([key, name]) => h("option", { value: key }, name)));
  select.value = value;
  return select;
}
function search(value, oninput) {
  let waiting;
  return h("input", {
    type: "search", value, autocomplete: "off", spellcheck: "false",
    oninput: (event) => {
      clearTimeout(waiting);
      waiting = setTimeout(() => oninput(event.target.value), 120);
    },
  });
}
