// The views of the whole: overview, units, statements, clusters, and how to read them.

/** What the tables remember between visits. */
const lists = {
  units: { column: null, down: false },
  statements: { column: null, down: false, search: "", unit: "", code: "", look: "", from: null, to: null },
  clusters: { column: null, down: false },
  pairs: { column: null, down: false },
};
const FRAME = 24;

const open = (filters) => {
  Object.assign(lists.statements, { search: "", unit: "", code: "", look: "", from: null, to: null }, filters);
  if (location.hash === "#/cac-ban") redraw();
  else location.hash = "#/cac-ban";
};

/** The weightiest first: by findings, then by how little is the author's own. */
const weighty = [...rows].sort((one, other) =>
  one.worst - other.worst
  || other.findings.filter(([, severity]) => severity === other.worst).length - one.findings.filter(([, severity]) => severity === one.worst).length
  || one.words[4] * sum(other.words) - other.words[4] * sum(one.words)
  || one.index - other.index);
function sum(counts) { return counts.reduce((a, b) => a + b, 0); }

const seen = report.codes.filter((code) => (report.totals.findings[code] ?? 0) > 0);

views[""] = () => {
  const look = rows.filter((row) => row.worst < 2).length;
  const minor = rows.filter((row) => row.worst === 2).length;
  const cards = [["statements", rows.length, {}], ["to-look-at", look, { look: "look" }], ["minor", minor, { look: "minor" }], ["clean", rows.length - look - minor, { look: "clean" }]];
  const median = report.totals.median_specificity;
  const shown = [...lowest].sort((a, b) => b.statements - a.statements).slice(0, FRAME).sort((a, b) => collator.compare(a.unit, b.unit));
  const left = lowest.length - shown.length;
  const most = Math.max(1, ...seen.map((code) => report.totals.findings[code]));
  return [
    h("h1", {}, say("overview")),
    h("ul", { class: "cards" }, cards.map(([name, n, filter]) => h("li", {},
      h("button", { type: "button", onclick: () => open(filter) }, h("strong", {}, count(n)), h("span", {}, say(name))), why(`why.${name}`)))),
    section(say("where-from"), "why.where-from", bar(everything), groups(everything)),
    h("div", { class: "two" },
      section(say("distribution"), "why.specificity",
        h("p", {}, median === null ? say("not-judged") : say("median", { n: fine.format(median) })), distribution((from, to) => open({ from, to }))),
      section(say("findings"), "why.findings", h("ul", { class: "counts" }, seen.map((code) => h("li", {},
        h("button", { type: "button", onclick: () => open({ code }) }, label(code)),
        styled(h("span", { class: "count-bar", "aria-hidden": "true" }), { width: `${(60 * report.totals.findings[code]) / most}%` }),
        h("strong", {}, count(report.totals.findings[code]))))), seen.length === 0 ? h("p", {}, say("no-findings")) : null)),
    shown.length > 0 ? section(say("by-unit"), "why.by-unit",
      h("ul", { class: "unit-bars" }, shown.map((unit) => h("li", {}, h("button", { type: "button", title: unit.unit, onclick: () => open({ unit: unit.unit }) }, leaf(unit.unit)), bar(unit.words)))),
      left > 0 ? h("p", { class: "hint" }, say("units-left-out", { n: count(left), shown: FRAME }), " ", link("#/don-vi", say("all-units"))) : null) : null,
    shown.length > 0 && seen.length > 0 ? section(say("heat"), "why.heat", heat(shown, seen, (unit, code) => open({ unit, code })),
      left > 0 ? h("p", { class: "hint" }, say("units-left-out", { n: count(left), shown: FRAME }), " ", link("#/don-vi", say("all-units"))) : null) : null,
    leftOut(),
    h("p", { class: "hint" }, say("about-texts"))];
};

/** What was not counted, not read, or not handed in. */
function leftOut() {
  const { discounted, unreadable, absent } = report;
  const forms = report.settings.forms;
  const listed = report.pairs_in_all.at_most > report.pairs.length;
  return section(say("left-out"), "why.left-out", h("ul", { class: "plain" },
    h("li", {}, forms.length > 0 ? say("forms", { names: forms.join(", ") }) : say("no-form")),
    listed ? h("li", {}, pairsInAll()) : null,
    report.without_text > 0 ? h("li", {}, say("texts-left-out", { n: count(report.without_text) })) : null,
    discounted.length > 0 ? h("li", {}, h("details", {}, h("summary", {}, say("discounted", { n: count(discounted.length) })),
      h("ul", {}, discounted.map((one) => h("li", {}, h("strong", {}, say("held-by", { n: count(one.holders) })), " ", h("q", {}, one.text)))))) : null,
    unreadable.length > 0 ? h("li", {}, h("details", { open: true }, h("summary", {}, say("unreadable", { n: count(unreadable.length) })),
      h("ul", {}, unreadable.map((one) => h("li", {}, one))))) : null,
    absent.length > 0 ? h("li", {}, h("details", {}, h("summary", {}, say("absent", { n: count(absent.length) })), h("p", {}, absent.join(", ")))) : null));
}
function pairsInAll() {
  const { at_least: least, at_most: most } = report.pairs_in_all;
  return say(least === most ? "pairs-listed" : "pairs-listed-about", { n: count(least), most: count(most), listed: count(report.pairs.length) });
}

views["don-vi"] = () => {
  const known = new Set(["unit", "statements", "median_specificity", "copied_share", "formulaic_share", "findings", "words"]);
  const more = Object.keys(units[0] ?? {}).filter((name) => !known.has(name) && typeof units[0][name] === "number");
  const part = (group) => ({ name: say(`group.${group}`), why: `why.group.${group}`, numeric: true, first: "desc", value: (unit) => share(unit.words, group), cell: (unit) => percent(share(unit.words, group)) });
  const columns = [
    { name: say("unit"), value: (unit) => unit.unit, cell: (unit) => styled(h("button", { type: "button", class: "link", title: unit.unit, onclick: () => open({ unit: unit.unit }) }, leaf(unit.unit)),
      { "margin-inline-start": `${Math.min(6, unit.unit.split("/").length - 1)}rem` }) },
    { name: say("statements"), numeric: true, first: "desc", value: (unit) => unit.statements, cell: (unit) => count(unit.statements) },
    ...["copied", "stock", "own"].map(part),
    { name: say("specificity.median"), why: "why.specificity", numeric: true, value: (unit) => unit.median_specificity, cell: (unit) => (unit.median_specificity === null ? "–" : whole.format(unit.median_specificity)) },
    ...seen.map((code) => ({ name: label(code), numeric: true, first: "desc", value: (unit) => unit.findings[code] ?? 0, cell: (unit) => count(unit.findings[code] ?? 0) })),
    ...more.map((name) => ({ name: words[`field.${name}`] ?? name, numeric: true, value: (unit) => unit[name] ?? null, cell: (unit) => plain(unit[name] ?? "–") })),
  ];
  return [h("h1", {}, say("units")), groups(everything), h("p", { class: "hint" }, say("units.note")),
    table({ columns, rows: units, state: lists.units, caption: say("units") })];
};

function statementColumns() {
  const part = (group) => ({ name: say(`group.${group}`), why: `why.group.${group}`, numeric: true, first: "desc", value: (row) => share(row.words, group), cell: (row) => percent(share(row.words, group)) });
  return [
    { name: say("statement"), value: (row) => row.id, cell: (row) => [link(`#/ban/${row.index}`, row.id), row.author ? h("small", {}, row.author) : null] },
    { name: say("unit"), value: (row) => row.unit ?? "", cell: (row) => leaf(row.unit) },
    ...["copied", "stock", "own"].map(part),
    { name: say("specificity.short"), why: "why.specificity", numeric: true, value: (row) => row.specificity, cell: (row) => (row.specificity === null ? "–" : whole.format(row.specificity)) },
    { name: say("partners.short"), why: "why.partners", numeric: true, first: "desc", value: (row) => partners(row).length, cell: (row) => count(partners(row).length) },
    { name: say("findings"), why: "why.findings", value: (row) => row.worst * 100 - row.findings.length,
      cell: (row) => row.findings.map((finding) => h("span", { class: `chip ${SEVERITIES[finding[1]]}` }, `${MARKS[SEVERITIES[finding[1]]]} ${label(codeOf(finding))}`)) },
  ];
}

/** The statements that the filters let through, the weightiest first. */
function filtered(state) {
  const words = bare(state.search).split(/\s+/).filter(Boolean);
  return weighty.filter((row) =>
    (state.unit === "" || inUnit(row, state.unit))
    && (state.code === "" || row.findings.some((finding) => codeOf(finding) === state.code))
    && (state.look === "" || { look: row.worst < 2, minor: row.worst === 2, clean: row.worst === 3 }[state.look])
    && (state.from === null || (row.specificity !== null && row.specificity >= state.from && (row.specificity < state.to || state.to === 100)))
    && words.every((word) => bare(`${row.id} ${row.author ?? ""} ${row.role ?? ""} ${row.unit ?? ""}`).includes(word)));
}

views["cac-ban"] = () => {
  const state = lists.statements;
  const results = h("div");
  // Only the results are drawn again: replacing a field would break off what is being typed into it.
  const fill = () => {
    const kept = filtered(state);
    state.order = kept.map((row) => row.index);
    const counts = [0, 0, 0, 0, 0];
    kept.forEach((row) => add(counts, row.words));
    results.replaceChildren(groups(counts), table({ columns: statementColumns(), rows: kept, state, caption: say("statements.title"), onopen: (row) => (location.hash = `#/ban/${row.index}`) }));
  };
  const set = (name) => (value) => {
    state[name] = value;
    fill();
  };
  const indented = units.map(({ unit }) => [unit, `${"\u2003".repeat(unit.split("/").length - 1)}${leaf(unit)}`]);
  const filters = h("form", { class: "filters", role: "search", onsubmit: (event) => event.preventDefault() },
    field(say("search"), search(state.search, set("search"))),
    units.length > 0 ? field(say("unit"), choose([["", say("any")], ...indented], state.unit, set("unit"))) : null,
    field(say("finding"), choose([["", say("any")], ...seen.map((code) => [code, label(code)])], state.code, set("code"))),
    field(say("look"), choose([["", say("any")], ["look", say("to-look-at")], ["minor", say("minor")], ["clean", say("clean")]], state.look, set("look"))),
    state.from !== null ? h("button", { type: "button", onclick: () => open({ ...state, from: null, to: null }) }, say("specificity.between", { from: state.from, to: state.to }), " ×") : null,
    h("button", { type: "button", onclick: () => open({}) }, say("reset")));
  fill();
  return [h("h1", {}, say("statements.title")), filters, results];
};

views["nhom-trung"] = () => {
  const names = (members) => {
    const shown = members.slice(0, 10);
    return [shown.map((member, at) => [at > 0 ? ", " : "", link(`#/ban/${member}`, rows[member].id)]), members.length > 10 ? ` ${say("and-more", { n: count(members.length - 10) })}` : null];
  };
  const strip = h("div", { class: "slider" });
  const results = h("div");
  const fill = () => {
    const found = clusters();
    const held = pairs.filter(strong);
    out.textContent = settings.threshold === 0 ? say("threshold.all") : say("threshold.from", { share: percent(settings.threshold) });
    results.replaceChildren(
      h("p", { role: "status" }, say("threshold.told", { clusters: count(found.length), pairs: count(held.length), statements: count(found.reduce((n, { members }) => n + members.length, 0)) })),
      section(say("clusters"), "why.clusters", table({ state: lists.clusters, caption: say("clusters"), rows: found, columns: [
        { name: say("number"), numeric: true, value: (cluster) => cluster.number, cell: (cluster) => count(cluster.number) },
        { name: say("statements"), numeric: true, first: "desc", value: (cluster) => cluster.members.length, cell: (cluster) => count(cluster.members.length) },
        { name: say("kind"), why: "why.kind", value: (cluster) => cluster.kind ?? "", cell: (cluster) => (cluster.kind ? words[`kind.${cluster.kind}`] ?? cluster.kind : "–") },
        { name: say("units.number"), numeric: true, first: "desc", value: (cluster) => cluster.units, cell: (cluster) => count(cluster.units) },
        { name: say("contained"), why: "why.contained", numeric: true, first: "desc", value: (cluster) => cluster.strongest, cell: (cluster) => (cluster.weakest === cluster.strongest ? percent(cluster.strongest) : `${percent(cluster.weakest)} – ${percent(cluster.strongest)}`) },
        { name: say("members"), value: (cluster) => rows[cluster.members[0]].id, cell: (cluster) => names(cluster.members) },
      ] })),
      section(say("pairs"), "why.pairs", report.pairs_in_all.at_most > pairs.length ? h("p", { class: "hint" }, pairsInAll()) : null, table({ state: lists.pairs, caption: say("pairs"), rows: held,
        onopen: (pair) => (location.hash = beside(pair.left, pair.right)), columns: [
          { name: say("pair"), value: (pair) => rows[pair.left].id, cell: (pair) => [link(beside(pair.left, pair.right), `${rows[pair.left].id} – ${rows[pair.right].id}`), pair.bareOnly ? h("small", {}, say("bare-only")) : null] },
          { name: say("contained"), why: "why.contained", numeric: true, first: "desc", value: (pair) => pair.contained, cell: (pair) => percent(pair.contained) },
          { name: say("of-first"), why: "why.direction", numeric: true, first: "desc", value: (pair) => pair.ofLeft, cell: (pair) => percent(pair.ofLeft) },
          { name: say("of-second"), why: "why.direction", numeric: true, first: "desc", value: (pair) => pair.ofRight, cell: (pair) => percent(pair.ofRight) },
          { name: say("passages.number"), numeric: true, first: "desc", value: (pair) => pair.passages, cell: (pair) => count(pair.passages) },
          { name: say("longest"), why: "why.longest", numeric: true, first: "desc", value: (pair) => pair.longest, cell: (pair) => count(pair.longest) },
          { name: say("unit"), value: (pair) => leaf(rows[pair.left].unit), cell: (pair) => (rows[pair.left].unit === rows[pair.right].unit ? leaf(rows[pair.left].unit) : `${leaf(rows[pair.left].unit)} – ${leaf(rows[pair.right].unit)}`) },
        ] })));
  };
  const out = h("output", { for: "threshold" });
  const slider = h("input", { type: "range", id: "threshold", min: 0, max: 100, step: 1, value: Math.round(100 * settings.threshold), oninput: () => {
    settings.threshold = slider.valueAsNumber / 100;
    fill();
  } });
  strip.append(h("label", { for: "threshold" }, say("threshold")), why("why.threshold"), slider, out);
  fill();
  return [h("h1", {}, say("clusters.title")), strip, results];
};

views["cach-doc"] = () => [
  h("h1", {}, say("reading")),
  h("p", {}, say("about-texts")),
  section(say("where-from"), null, h("dl", { class: "fields" }, GROUPS.map((group) => [h("dt", {}, h("span", { class: `swatch ${group}`, "aria-hidden": "true" }), ` ${say(`group.${group}`)}`), h("dd", {}, say(`why.group.${group}`))]))),
  section(say("findings"), null, h("dl", { class: "fields" }, report.codes.map((code) => [h("dt", {}, label(code), h("small", {}, ` ${code}`)), h("dd", {}, words[`why.${code}`] ?? say("why.finding"))]))),
  section(say("numbers"), null, h("dl", { class: "fields" }, ["specificity", "contained", "direction", "clusters", "threshold"].map((name) => [h("dt", {}, say(name)), h("dd", {}, say(`why.${name}`))]))),
  section(say("parameters"), "why.parameters", anything({ schema: report.schema, ...report.settings })),
  Object.keys(report.rest).length > 0 ? section(say("rest"), null, anything(report.rest)) : null,
  leftOut()];
