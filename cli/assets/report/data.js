// The report as numbers that follow what is switched on.

/** Where words come from, in the order they are drawn. */
const GROUPS = ["given", "regulation", "copied", "stock", "own"];
/** Provenance of a run: its group, and for copies whose text it also stands in. */
const RUNS = ["given", "regulation", "copied", "copied model", "copied past", "stock"];
const SEVERITIES = ["high", "medium", "low"];

const rows = report.rows;
rows.forEach((row, index) => {
  row.index = index;
  row.partners = [];
  row.worst = Math.min(3, ...row.findings.map(([, severity]) => severity));
});

/** What is switched on and how far the slider is. */
const settings = { off: new Set(), threshold: 0 };

const label = (code) => words[`code.${code}`] ?? code;
const codeOf = (finding) => report.codes[finding[0]];
const leaf = (unit) => (unit ?? "").split("/").pop();
const title = (row) => row.author ?? row.id;

const total = (counts) => counts.reduce((sum, words, group) => (settings.off.has(GROUPS[group]) ? sum : sum + words), 0);
/** A group's share of the words that are switched on; null when it is switched off itself. */
function share(counts, group) {
  if (settings.off.has(group)) return null;
  const all = total(counts);
  return all === 0 ? null : counts[GROUPS.indexOf(group)] / all;
}
const add = (sums, counts) => counts.forEach((words, group) => (sums[group] += words));

const everything = [0, 0, 0, 0, 0];
rows.forEach((row) => add(everything, row.words));

/** Words of every unit and the units above it. */
const unitWords = new Map();
for (const row of rows) {
  if (!row.unit) continue;
  const path = row.unit.split("/");
  for (let depth = 1; depth <= path.length; depth++) {
    const unit = path.slice(0, depth).join("/");
    if (!unitWords.has(unit)) unitWords.set(unit, [0, 0, 0, 0, 0]);
    add(unitWords.get(unit), row.words);
  }
}
const units = report.units.map((unit) => ({ ...unit, words: unitWords.get(unit.unit) ?? [0, 0, 0, 0, 0] }));
/** The lowest units: those statements are written in. */
const written = new Set(rows.map((row) => row.unit));
const lowest = units.filter((unit) => written.has(unit.unit));
const inUnit = (row, unit) => row.unit === unit || row.unit?.startsWith(unit + "/");

const pairs = report.pairs.map(([left, right, shared, leftShingles, rightShingles, words, leftWords, rightWords, passages, longest, bareOnly], index) => ({
  index, left, right, shared, leftShingles, rightShingles, words, leftWords, rightWords, passages, longest, bareOnly,
  contained: shared / Math.max(1, Math.min(leftShingles, rightShingles)),
  ofLeft: Math.min(1, words / Math.max(1, leftWords)),
  ofRight: Math.min(1, words / Math.max(1, rightWords)),
}));
for (const pair of pairs) {
  rows[pair.left].partners.push(pair);
  rows[pair.right].partners.push(pair);
}
const strong = (pair) => pair.contained >= settings.threshold;
const partners = (row) => row.partners.filter(strong);

/** Statements that hang together by pairs at or above the threshold, the largest cluster first. */
function clusters() {
  const above = rows.map((row) => row.index);
  const root = (index) => {
    while (above[index] !== index) index = above[index] = above[above[index]];
    return index;
  };
  const held = pairs.filter(strong);
  for (const { left, right } of held) {
    const [one, other] = [root(left), root(right)];
    above[Math.max(one, other)] = Math.min(one, other);
  }
  const found = new Map();
  for (const { index } of rows) {
    const first = root(index);
    if (!found.has(first)) found.set(first, { members: [], weakest: 1, strongest: 0 });
    found.get(first).members.push(index);
  }
  for (const pair of held) {
    const cluster = found.get(root(pair.left));
    cluster.weakest = Math.min(cluster.weakest, pair.contained);
    cluster.strongest = Math.max(cluster.strongest, pair.contained);
  }
  const kinds = new Map(report.clusters.map(({ members, kind }) => [members.join(), kind]));
  return [...found.values()]
    .filter(({ members }) => members.length > 1)
    .sort((one, other) => other.members.length - one.members.length || one.members[0] - other.members[0])
    .map((cluster, at) => ({
      ...cluster,
      number: at + 1,
      kind: kinds.get(cluster.members.join()),
      units: new Set(cluster.members.map((member) => rows[member].unit).filter(Boolean)).size,
    }));
}

const chunks = new Map();
/** The text of a statement (or of a reference, numbered after them); undefined while the page still loads. */
function text(index) {
  const number = Math.floor(index / report.chunk);
  if (!chunks.has(number)) {
    const chunk = read(`text-${number}`);
    if (!chunk) return document.readyState === "loading" ? undefined : null;
    chunks.set(number, chunk);
  }
  return chunks.get(number).texts[index % report.chunk];
}
/** The passages of a pair, each as its two spans and its number of words. */
function passages(pair) {
  const known = text(pair.left)?.passages?.[pair.index] ?? [];
  return unflatten(known);
}
function unflatten(numbers) {
  const found = [];
  for (let at = 0; at + 4 < numbers.length; at += 5) {
    const [start, end, from, to, words] = numbers.slice(at, at + 5);
    found.push({ left: [start, end], right: [from, to], words });
  }
  return found;
}
