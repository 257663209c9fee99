// Elements, words and numbers. Everything shown becomes a text node: no statement can turn into markup.

const read = (id) => {
  const block = document.getElementById(id);
  return block && JSON.parse(block.textContent);
};
const words = read("words");
const report = read("report");

/** Each view by the name it has in the address: numbers of the address to elements. */
const views = Object.create(null);

/** A phrase in the language of the report; `{name}` is filled in. */
function say(key, values = {}) {
  const phrase = words[key] ?? key;
  return phrase.replace(/\{(\w+)\}/g, (slot, name) => (name in values ? values[name] : slot));
}

const locale = report.language === "vi" ? "vi-VN" : "en-GB";
const collator = new Intl.Collator(locale, { numeric: true });
const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
const percentage = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
const count = (number) => whole.format(number);
const percent = (share) => (share === null || Number.isNaN(share) ? "–" : percentage.format(share));

/** An element with attributes and children; strings become text. `on…` attributes are listeners. */
function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** The same for drawings. */
function draw(tag, attributes = {}, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.flat());
  return element;
}

/** Sets widths and colours that depend on data; style attributes are barred by the page's policy. */
function styled(element, properties) {
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value);
  return element;
}

let openNote = null;
function closeNote() {
  if (!openNote) return;
  openNote.button.setAttribute("aria-expanded", "false");
  openNote.note.remove();
  openNote = null;
}

/** A small button that says what a number means. */
function why(key, values) {
  const text = say(key, values);
  const button = h("button", { type: "button", class: "why", "aria-expanded": "false", "aria-label": say("why") }, "?");
  button.addEventListener("click", (event) => {
    event.stopPropagation();
    event.preventDefault();
    const again = openNote?.button === button;
    closeNote();
    if (again) return;
    const note = h("span", { class: "note", role: "status" }, text);
    button.setAttribute("aria-expanded", "true");
    button.after(note);
    const over = note.getBoundingClientRect().right - document.documentElement.clientWidth + 12;
    if (over > 0) styled(note, { translate: `${-over}px 0` });
    openNote = { button, note };
  });
  return button;
}
document.addEventListener("click", closeNote);
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !openNote) return;
  const { button } = openNote;
  closeNote();
  button.focus();
});

/** Letters without diacritics, so that people can search as they type. */
const bare = (text) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();

const link = (href, ...children) => h("a", { href }, ...children);
const section = (title, note, ...children) =>
  h("section", {}, h("h2", {}, title, note ? why(note) : null), ...children);
const plain = (value) =>
  typeof value === "number" ? (Number.isInteger(value) ? count(value) : fine.format(value)) : String(value);

/** A value as its field writes it: a year is no amount, a day has the order of the language, a kind has a name. */
function asField(name, value) {
  if (name === "year" && Number.isInteger(value)) return String(value);
  if (name === "kind" && typeof value === "string") return words[`paper.${value}`] ?? value;
  const day = name === "date" && /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  return day ? `${day[3]}/${day[2]}/${day[1]}` : value;
}

/** Any value of a report, drawn by its shape: fields this page does not know by name are shown, too. */
function anything(value) {
  if (value === null || value === undefined) return h("span", {}, "–");
  if (Array.isArray(value)) {
    if (value.length === 0) return h("span", {}, "–");
    const shown = value.slice(0, 200);
    const list = shown.every((one) => typeof one !== "object")
      ? h("span", {}, shown.map(plain).join(", "))
      : h("ul", { class: "plain" }, shown.map((one) => h("li", {}, anything(one))));
    return shown.length < value.length ? h("div", {}, list, h("p", { class: "hint" }, say("more", { n: count(value.length - shown.length) }))) : list;
  }
  if (typeof value === "object") {
    const fields = Object.entries(value);
    if (fields.length === 0) return h("span", {}, "–");
    return h("dl", { class: "fields" }, fields.map(([name, field]) => [h("dt", {}, words[`field.${name}`] ?? name), h("dd", {}, anything(field))]));
  }
  if (typeof value === "boolean") return h("span", {}, say(value ? "yes" : "no"));
  return h("span", {}, plain(value));
}
