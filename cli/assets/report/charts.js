// Drawings: each has its numbers beside it, so none is needed to understand the report.

/** One bar of the five groups. */
function bar(counts) {
  const all = total(counts);
  const parts = GROUPS.filter((group) => !settings.off.has(group)).map((group) => {
    const words = counts[GROUPS.indexOf(group)];
    return words === 0 ? null : styled(h("span", { class: `part ${group}` }), { "flex-grow": words });
  });
  const told = GROUPS.filter((group) => share(counts, group) !== null)
    .map((group) => `${say(`group.${group}`)} ${percent(share(counts, group))}`).join(", ");
  return h("div", { class: "bar", role: "img", "aria-label": all === 0 ? say("no-words") : told }, parts);
}

/** The five groups with their shares; each can be switched off, and every number on the page follows. */
function groups(counts) {
  return h("fieldset", { class: "groups" },
    h("legend", {}, say("groups"), why("why.groups")),
    GROUPS.map((group) => {
      const box = h("input", { type: "checkbox", onchange: () => {
        if (box.checked) settings.off.delete(group);
        else settings.off.add(group);
        redraw(`input[data-group="${group}"]`);
      }, "data-group": group });
      box.checked = !settings.off.has(group);
      return h("label", { title: say(`why.group.${group}`) }, box, h("span", { class: `swatch ${group}`, "aria-hidden": "true" }),
        h("span", {}, say(`group.${group}`)), h("strong", {}, percent(share(counts, group))));
    }));
}

/** How many statements lie in each tenth of the scale, with the bands under it. */
function distribution(chosen) {
  const bins = Array(10).fill(0);
  for (const row of rows) if (row.specificity !== null) bins[Math.min(9, Math.floor(row.specificity / 10))]++;
  const [width, height, base, left] = [640, 230, 170, 16];
  const most = Math.max(1, ...bins);
  const step = (width - 2 * left) / 10;
  const chart = draw("svg", { viewBox: `0 0 ${width} ${height}`, class: "chart", role: "img", "aria-label": say("distribution.told", {
    bins: bins.map((n, at) => `${at * 10}–${at * 10 + 10}: ${n}`).join("; ") }) });
  bins.forEach((n, at) => {
    const tall = (n / most) * (base - 28);
    const x = left + at * step + 3;
    const column = draw("g", { class: "column" },
      draw("title", {}, say("distribution.bin", { from: at * 10, to: at * 10 + 10, n: count(n) })),
      draw("rect", { x, y: 0, width: step - 6, height: base, class: "hit" }),
      draw("rect", { x, y: base - tall, width: step - 6, height: tall, rx: 2, class: "fill" }));
    if (n > 0) column.append(draw("text", { x: x + step / 2 - 3, y: base - tall - 6, "text-anchor": "middle" }, count(n)));
    column.addEventListener("click", () => chosen(at * 10, at * 10 + 10));
    chart.append(column);
  });
  chart.append(draw("line", { x1: left, x2: width - left, y1: base, y2: base, class: "axis" }));
  for (let tenth = 0; tenth <= 10; tenth++) {
    chart.append(draw("text", { x: left + tenth * step, y: base + 15, "text-anchor": "middle", class: "tick" }, String(tenth * 10)));
  }
  report.bands.forEach(({ name, from }, at) => {
    const to = report.bands[at + 1]?.from ?? 100;
    const [start, end] = [left + (from / 10) * step, left + (to / 10) * step];
    chart.append(
      draw("rect", { x: start + 1, y: base + 24, width: end - start - 2, height: 5, class: `band band-${at}` }),
      draw("text", { x: (start + end) / 2, y: base + 46, "text-anchor": "middle" }, words[`band.${name}`] ?? name));
  });
  return chart;
}

/** Units against findings: how many statements of a unit have which finding. */
function heat(list, codes, open) {
  const head = h("tr", {}, h("th", { scope: "col" }, say("unit")), h("th", { scope: "col", class: "number" }, say("statements")),
    codes.map((code) => h("th", { scope: "col", class: "slanted" }, h("span", {}, label(code)))));
  const lines = list.map((unit) => h("tr", {},
    h("th", { scope: "row", title: unit.unit }, leaf(unit.unit)),
    h("td", { class: "number" }, count(unit.statements)),
    codes.map((code) => {
      const n = unit.findings[code] ?? 0;
      if (n === 0) return h("td", { class: "heat none" }, "·");
      const told = say("heat.cell", { n: count(n), all: count(unit.statements), finding: label(code) });
      const cell = h("td", { class: "heat" }, h("button", { type: "button", title: told, "aria-label": `${leaf(unit.unit)}: ${told}`,
        onclick: () => open(unit.unit, code) }, count(n)));
      return styled(cell, { "--share": `${Math.round((100 * n) / unit.statements)}%` });
    })));
  return h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": say("heat") },
    h("table", { class: "heatmap" }, h("caption", { class: "hidden" }, say("heat")), h("thead", {}, head), h("tbody", {}, lines)));
}
