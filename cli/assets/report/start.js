// Which view is shown, and when it is drawn again.

const main = document.getElementById("main");

function route() {
  const [, name = "", ...rest] = location.hash.split("/");
  return { name: views[name] ? name : "", numbers: rest.map(Number).filter(Number.isInteger) };
}

/** Draws the view again where the reader is; the control named keeps the focus. */
function redraw(focus) {
  const { name, numbers } = route();
  closeNote();
  main.replaceChildren(...views[name](numbers).flat(Infinity).filter(Boolean));
  document.title = `${main.querySelector("h1")?.textContent ?? ""} · khuonsao`;
  for (const anchor of document.querySelectorAll("header nav a")) {
    const here = anchor.hash === `#/${name}`;
    if (here) anchor.setAttribute("aria-current", "page");
    else anchor.removeAttribute("aria-current");
  }
  if (!focus) return;
  const control = main.querySelector(focus);
  control?.focus();
  if (control?.type === "search") control.setSelectionRange(control.value.length, control.value.length);
}

const head = document.getElementById("head");
head.append(
  h("a", { class: "skip", href: "#main", onclick: (event) => { event.preventDefault(); main.focus(); } }, say("skip")),
  h("p", { class: "name" }, link("#/", "khuonsao"), h("small", {}, say("report.title", { n: count(rows.length) }))),
  h("nav", { "aria-label": say("views") }, [["", "overview"], ["don-vi", "units"], ["cac-ban", "statements.title"], ["nhom-trung", "clusters.title"], ["cach-doc", "reading"]]
    .map(([name, key]) => link(`#/${name}`, say(key)))));

addEventListener("hashchange", () => {
  redraw();
  scrollTo(0, 0);
  main.focus({ preventScroll: true });
});
redraw();
performance.mark("khuonsao-first-view");
