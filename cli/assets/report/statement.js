// One statement, and two beside one another.

/** Waits for texts that are further down in the file. */
function waiting(view) {
  document.addEventListener("DOMContentLoaded", () => redraw(), { once: true });
  return [h("p", { class: "hint" }, say("loading"))];
}

function facts(row, detail) {
  const known = [["unit", row.unit?.split("/").join(" › ")], ["role", row.role], ["duties", detail?.duties?.length ? detail.duties.join("; ") : null]];
  const more = Object.entries(detail?.rest ?? {});
  return h("dl", { class: "facts" },
    known.filter(([, value]) => value).map(([name, value]) => [h("dt", {}, say(`field.${name}`)), h("dd", {}, value)]),
    more.map(([name, value]) => [h("dt", {}, words[`field.${name}`] ?? name), h("dd", {}, anything(asField(name, value)))]));
}

/** Where the points of a score come from. */
function specificity(row, detail) {
  const score = detail.specificity;
  if (row.specificity === null) return section(say("specificity"), "why.specificity", h("p", {}, say("not-judged"), " ", row.refused ?? ""));
  const parts = Object.entries(score.dimensions).map(([name, points]) => h("li", {},
    h("span", {}, words[`dimension.${name}`] ?? name), h("strong", {}, points === null ? say("not-assessed") : say("points", { n: fine.format(points) }))));
  const items = score.items.map(({ span: [start, end], specific, duty, has, points, discount }) => h("tr", {},
    h("td", {}, h("span", { class: specific ? "yes" : "no", title: say(specific ? "specific" : "not-specific") }, specific ? "✓" : "–"),
      h("span", { class: "hidden" }, say(specific ? "specific" : "not-specific"))),
    h("td", { class: "words" }, quote(detail.text, start, end, 220)),
    h("td", {}, has.map((kind) => h("span", { class: "chip" }, report.signals[kind] ?? kind)), discount ? h("em", {}, discount) : null),
    h("td", {}, duty === null ? "" : detail.duties[duty] ?? ""),
    h("td", { class: "number" }, fine.format(points))));
  const missing = score.missing.map(({ what, points, span: [start, end] }) => h("li", {},
    say("if-added", { what: report.signals[what] ?? what, n: fine.format(points) }), " ", h("q", {}, quote(detail.text, start, end, 90))));
  return section(say("specificity"), "why.specificity",
    h("p", {}, h("strong", { class: "big" }, fine.format(row.specificity)), " / 100 · ", words[`band.${row.band}`] ?? row.band),
    h("ul", { class: "dimensions" }, parts),
    missing.length > 0 ? h("div", {}, h("h3", {}, say("missing")), h("ul", {}, missing)) : null,
    h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": say("items") }, h("table", {}, h("caption", { class: "hidden" }, say("items")),
      h("thead", {}, h("tr", {}, ["item.specific", "item", "item.has", "duty", "item.points"].map((name) => h("th", { scope: "col" }, say(name))))),
      h("tbody", {}, items))));
}

function legend() {
  const kinds = ["given", "regulation", "copied", "copied model", "copied past", "stock"];
  return h("p", { class: "legend" }, kinds.map((kind) => [h("span", { class: kind }, say(`run.${kind.split(" ").at(-1)}`)), " "]), say("run.own"));
}

views.ban = ([number]) => {
  const row = rows[number];
  if (!row) return [h("p", {}, say("nothing"))];
  const detail = text(row.index);
  if (detail === undefined) return waiting();
  const order = lists.statements.order ?? rows.map((one) => one.index);
  const at = order.indexOf(row.index);
  const step = (to, name) => (order[to] === undefined ? null : link(`#/ban/${order[to]}`, say(name)));
  const head = [
    h("nav", { class: "steps", "aria-label": say("steps") }, link("#/cac-ban", say("back-to-list")), step(at - 1, "previous"), step(at + 1, "next"),
      h("button", { type: "button", onclick: () => print() }, say("print"))),
    h("h1", {}, row.id, row.author ? h("small", {}, ` ${row.author}`) : null),
    facts(row, detail),
    bar(row.words), groups(row.words),
    h("p", { class: "hint" }, say("words.of", { n: count(total(row.words)), all: count(row.words.reduce((a, b) => a + b)) }))];
  if (!detail) return [...head, h("p", { class: "box" }, say("text-left-out"))];
  const { cards, pins, layer } = findings(row, detail);
  const body = h("div", { class: "prose", "data-off": [...settings.off].join(" "), lang: "vi" },
    pieces(detail.text, [spans(detail.runs), spans(detail.headings, "heading"), layer], pins));
  const near = partners(row).sort((one, other) => other.contained - one.contained);
  return [...head,
    h("div", { class: "statement" },
      h("div", { class: "paper" }, h("h2", { class: "hidden" }, say("text")), legend(), body),
      h("aside", { "aria-label": say("findings") },
        h("h2", {}, say("findings")),
        cards.length > 0 ? h("ol", { class: "findings" }, cards) : h("p", {}, say("no-findings")),
        near.length > 0 ? [h("h2", {}, say("partners"), why("why.partners")), h("ul", { class: "partners" }, near.slice(0, 12).map((pair) => {
          const index = pair.left === row.index ? pair.right : pair.left;
          return h("li", {}, link(beside(row.index, index), rows[index].id), ` ${leaf(rows[index].unit)} `, h("strong", {}, percent(pair.contained)));
        })), near.length > 12 ? h("p", { class: "hint" }, say("more", { n: count(near.length - 12) })) : null] : null)),
    specificity(row, detail)];
};

/** Two texts with their passages tied together; the one asked from stands on the left. */
function sideBySide({ left, right, list, words: shared, leftWords, rightWords, leftDetail, rightDetail, at, head }) {
  const go = (number, side) => {
    for (const piece of document.querySelectorAll(".pair .lit")) piece.classList.remove("lit");
    for (const piece of document.querySelectorAll(`.pair [data-passage="${number}"]`)) piece.classList.add("lit");
    for (const pane of document.querySelectorAll(".pane")) {
      const target = pane.querySelector(`.pin[data-number="${number}"]`);
      const prose = pane.querySelector(".prose");
      if (target && pane.dataset.side !== side) prose.scrollTo({ top: target.offsetTop - prose.clientHeight / 3, behavior: "smooth" });
      if (target && pane.dataset.side === side && side) target.focus({ preventScroll: true });
    }
    current = number;
    position.textContent = say("passage.at", { n: number + 1, all: list.length });
  };
  let current = -1;
  const position = h("span", { role: "status" }, say("passages", { n: count(list.length) }));
  const step = (by) => () => list.length > 0 && go((current + by + list.length) % list.length);
  const pane = (side, name, detail, words, ofOther) => {
    const layer = list.map((passage, number) => ({ start: passage[side][0], end: passage[side][1], passage: number, class: "shared" }));
    const pins = list.map((passage, number) => ({ at: passage[side][0], node: h("button", {
      type: "button", class: "pin", "data-number": number, "aria-label": say("passage.pin", { n: number + 1, words: count(passage.words) }),
      onclick: () => go(number, side) }, String(number + 1)) }));
    const given = spans(detail.runs.filter(([, , kind]) => kind === 0));
    const prose = h("div", { class: "prose", tabindex: "0", role: "region", "aria-label": name, lang: "vi", onclick: (event) => {
      const piece = event.target.closest("[data-passage]");
      if (piece) go(Number(piece.dataset.passage), side);
    } }, pieces(detail.text, [given, spans(detail.headings ?? [], "heading"), layer], pins));
    return h("div", { class: "pane", "data-side": side }, h("h2", {}, head[side]),
      h("p", {}, h("strong", { class: "big" }, percent(words === 0 ? null : Math.min(1, shared / words))), " ",
        say("of-this-in-other", { shared: count(shared), words: count(words), other: ofOther }), why("why.direction")),
      prose);
  };
  const panes = [pane("left", left, leftDetail, leftWords, right), pane("right", right, rightDetail, rightWords, left)];
  if (list.length > 0) {
    const wanted = at === undefined ? 0 : Math.max(0, list.findIndex((passage) => passage.left[1] > at));
    requestAnimationFrame(() => go(wanted));
  }
  return [h("nav", { class: "steps", "aria-label": say("steps") },
    h("button", { type: "button", onclick: () => history.back() }, say("back")),
    h("button", { type: "button", onclick: step(-1) }, say("passage.previous")),
    h("button", { type: "button", onclick: step(1) }, say("passage.next")), position,
    h("button", { type: "button", onclick: () => print() }, say("print"))),
  h("h1", {}, say("pair")),
  h("p", { class: "hint" }, say("pair.note")),
  h("div", { class: "pair" }, panes)];
}

const turn = (list) => list.map(({ left, right, words }) => ({ left: right, right: left, words })).sort((a, b) => a.left[0] - b.left[0]);
const named = (index) => [link(`#/ban/${index}`, rows[index].id), h("small", {}, ` ${[rows[index].author, leaf(rows[index].unit)].filter(Boolean).join(" · ")}`)];

views.cap = ([one, two, at]) => {
  const pair = rows[one]?.partners.find(({ left, right }) => left === two || right === two);
  if (!pair) return [h("p", {}, say("nothing"))];
  const [leftDetail, rightDetail] = [text(one), text(two)];
  if (leftDetail === undefined || rightDetail === undefined) return waiting();
  const straight = pair.left === one;
  const [leftWords, rightWords] = straight ? [pair.leftWords, pair.rightWords] : [pair.rightWords, pair.leftWords];
  if (!leftDetail || !rightDetail || text(pair.left) === null) return [h("h1", {}, say("pair")), h("p", { class: "box" }, say("text-left-out"))];
  const list = straight ? passages(pair) : turn(passages(pair));
  return sideBySide({ left: rows[one].id, right: rows[two].id, list, words: pair.words, leftWords, rightWords, leftDetail, rightDetail, at,
    head: { left: named(one), right: named(two) } });
};

views["doi-chieu"] = ([one, number, at]) => {
  const row = rows[one];
  const reference = report.references[number];
  if (!row || !reference) return [h("p", {}, say("nothing"))];
  const [leftDetail, rightDetail] = [text(one), text(rows.length + number)];
  if (leftDetail === undefined || rightDetail === undefined) return waiting();
  const known = leftDetail?.references?.[number];
  if (!known || !rightDetail) return [h("h1", {}, say("pair")), h("p", { class: "box" }, say("text-left-out"))];
  const [shared, leftWords, rightWords, flat] = known;
  return sideBySide({ left: row.id, right: reference.id, list: unflatten(flat), words: shared, leftWords, rightWords, leftDetail, rightDetail, at,
    head: { left: named(one), right: [reference.id, h("small", {}, ` ${say(`reference.${reference.kind}`)}`)] } });
};
