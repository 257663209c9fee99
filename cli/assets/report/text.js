// A statement's text with its provenance and the places of its findings.

const MARKS = { high: "●", medium: "●", low: "○" };

/** Evidence of one finding grouped by where it overlaps, left to right. */
function places(evidence) {
  const found = [];
  for (const one of [...evidence].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const [start, end, other, bareOnly, duty, rest] = one;
    const partner = other === null ? [] : [{ other, start, bareOnly }];
    const last = found.at(-1);
    if (last && partner.length > 0 && start < last.end) {
      last.end = Math.max(last.end, end);
      last.partners.push(...partner);
    } else found.push({ start, end, partners: partner, duty, rest });
  }
  for (const place of found) {
    const seen = new Set();
    place.partners = place.partners.filter(({ other }) => !seen.has(other) && seen.add(other));
  }
  return found;
}

/**
 * The text cut at every boundary. `layers` are lists of { start, end, class?, data? }; each piece carries the
 * classes of what covers it. `pins` are { at, node } put before the piece that begins there.
 */
function pieces(text, layers, pins) {
  const cuts = new Set([0, text.length]);
  layers.flat().forEach(({ start, end }) => cuts.add(start).add(end));
  pins.forEach(({ at }) => cuts.add(at));
  const order = [...cuts].sort((a, b) => a - b);
  const starts = layers.map((layer) => [...layer].sort((a, b) => a.start - b.start));
  const next = starts.map(() => 0);
  const active = starts.map(() => []);
  const waiting = [...pins].sort((a, b) => a.at - b.at);
  const nodes = [];
  for (let cut = 0; cut + 1 < order.length; cut++) {
    const [start, end] = [order[cut], order[cut + 1]];
    while (waiting.length > 0 && waiting[0].at <= start) nodes.push(waiting.shift().node);
    const classes = [];
    const data = {};
    starts.forEach((layer, at) => {
      while (next[at] < layer.length && layer[next[at]].start <= start) active[at].push(layer[next[at]++]);
      active[at] = active[at].filter((one) => one.end > start);
      for (const one of active[at]) {
        if (one.class) classes.push(one.class);
        if (one.finding !== undefined) (data["data-findings"] ??= new Set()).add(one.finding);
        if (one.passage !== undefined) data["data-passage"] = one.passage;
      }
    });
    const piece = text.slice(start, end);
    if (data["data-findings"]) data["data-findings"] = [...data["data-findings"]].join(" ");
    nodes.push(classes.length + Object.keys(data).length === 0 ? piece : h("span", { class: classes.join(" "), ...data }, piece));
  }
  return nodes;
}

const spans = (list, name) => list.map(([start, end, ...rest]) => ({ start, end, class: name ?? RUNS[rest[0]] }));
const quote = (whole, start, end, most = 140) => {
  const line = whole.slice(start, end).replace(/\s+/g, " ").trim();
  return line.length > most ? `${line.slice(0, most).trimEnd()}…` : line;
};

/** What stands beside a statement: another one, or a reference. */
function other(index) {
  if (index < rows.length) return { name: rows[index].id, told: leaf(rows[index].unit) };
  const reference = report.references[index - rows.length];
  return { name: reference.id, told: say(`reference.${reference.kind}`) };
}
const beside = (left, right, at) => (right < rows.length ? `#/cap/${left}/${right}` : `#/doi-chieu/${left}/${right - rows.length}`) + (at === undefined ? "" : `/${at}`);

/** The findings of a statement as cards, and the pins and layers that tie them to the text. */
function findings(row, detail) {
  const pins = [];
  const layer = [];
  const light = (number, to) => {
    for (const piece of document.querySelectorAll(".statement .lit")) piece.classList.remove("lit");
    for (const piece of document.querySelectorAll(`.statement [data-findings~="${number}"]`)) piece.classList.add("lit");
    to?.scrollIntoView({ block: "center", behavior: "smooth" });
    to?.focus({ preventScroll: true });
  };
  const cards = row.findings.map((finding, number) => {
    const { message, evidence } = detail.findings[number];
    const severity = SEVERITIES[finding[1]];
    const card = h("li", { class: `finding ${severity}`, tabindex: "-1", id: `finding-${number}` });
    const list = places(evidence);
    const shown = list.map((place) => {
      const about = codeOf(finding) === "off-duty" && place.duty !== null && place.partners.length === 0 ? detail.duties[place.duty] : null;
      if (about) return h("li", {}, say("duty"), " “", about, "”");
      const wide = place.end - place.start > 0.6 * detail.text.length;
      let pin = null;
      if (!wide) {
        layer.push({ start: place.start, end: place.end, finding: number });
        pin = h("button", { type: "button", class: `pin ${severity}`, "aria-label": say("pin", { n: number + 1, message }), onclick: () => light(number, card) }, String(number + 1));
        pins.push({ at: place.start, node: pin });
      }
      const words = h("q", {}, quote(detail.text, place.start, place.end));
      const jump = pin ? h("button", { type: "button", class: "quote", onclick: () => light(number, pin) }, words) : words;
      const sides = place.partners.slice(0, 6).map(({ other: index, start, bareOnly }, at) => [
        at > 0 ? ", " : "", link(beside(row.index, index, start), other(index).name), bareOnly ? ` (${say("bare-only")})` : ""]);
      return h("li", {}, jump, place.rest ? anything(place.rest) : null, sides.length > 0 ? h("span", { class: "sides" }, " ", say("also-in"), " ", sides) : null);
    });
    // The seal is for whoever writes down a judgement, not for reading.
    const { seal, ...rest } = detail.findings[number].rest ?? {};
    const hidden = shown.splice(8);
    card.append(
      h("h3", {}, h("span", { class: `badge ${severity}`, "aria-hidden": "true" }, String(number + 1)), " ", label(codeOf(finding)),
        h("small", {}, ` ${MARKS[severity]} ${say(`severity.${severity}`)}`), why(words[`why.${codeOf(finding)}`] ? `why.${codeOf(finding)}` : "why.finding")),
      h("p", {}, message),
      Object.keys(rest).length > 0 ? anything(rest) : "",
      h("ul", {}, shown),
      hidden.length > 0 ? h("details", {}, h("summary", {}, say("more-places", { n: count(hidden.length) })), h("ul", {}, hidden)) : "",
      seal ? h("details", {}, h("summary", {}, say("field.seal")), h("code", {}, seal)) : "");
    return card;
  });
  return { cards, pins, layer };
}
