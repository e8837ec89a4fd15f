// Redress, the desk: niceties only; every page works without this file.
// Loaded in <head> without defer, so that the remembered theme is there before the first paint.
"use strict";

(() => {
  const remembered = (key) => { try { return localStorage.getItem(key); } catch { return null; } };
  const remember = (key, value) => {
    try { value === null ? localStorage.removeItem(key) : localStorage.setItem(key, value); } catch { /* private window */ }
  };

  // ---- Theme: device -> light -> dark -> device. <button data-theme-toggle>, its state in [data-theme-name].
  const root = document.documentElement;
  const applyTheme = () => {
    const theme = remembered("redress.theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  applyTheme();

  function themeToggle() {
    const button = document.querySelector("[data-theme-toggle]");
    if (!button) return;
    const name = button.querySelector("[data-theme-name]");
    const show = () => { if (name) name.textContent = button.dataset[remembered("redress.theme") ?? "device"] ?? ""; };
    button.hidden = false;
    show();
    button.addEventListener("click", () => {
      const next = { light: "dark", dark: null }[remembered("redress.theme")];
      remember("redress.theme", next === undefined ? "light" : next);
      applyTheme();
      show();
    });
  }

  // ---- Shortcuts. Single keys can be switched off in the dialog (WCAG 2.1.4).
  const keysOn = () => remembered("redress.keys") !== "off";
  const typing = (target) => target.closest?.("input, textarea, select, [contenteditable]");

  function shortcuts() {
    const dialog = document.querySelector("dialog.keys");
    const opener = document.querySelector("[data-keys-open]");
    const open = () => {
      document.querySelectorAll("details.menu[open]").forEach((menu) => { menu.open = false; });
      if (!dialog.open) dialog.showModal();
    };
    if (dialog && opener) {
      opener.hidden = false;
      opener.addEventListener("click", open);
      const toggle = dialog.querySelector("[data-keys-toggle]");
      if (toggle) {
        toggle.checked = keysOn();
        toggle.addEventListener("change", () => remember("redress.keys", toggle.checked ? null : "off"));
      }
    }

    // j/k walk over [data-row] links in the order of the page; Enter is the link's own.
    const step = (by) => {
      const rows = [...document.querySelectorAll("a[data-row]")];
      if (rows.length === 0) return;
      const here = rows.indexOf(document.activeElement);
      const row = rows[here === -1 ? (by > 0 ? 0 : rows.length - 1) : Math.min(Math.max(here + by, 0), rows.length - 1)];
      row.focus();
      row.scrollIntoView({ block: "nearest" });
    };

    document.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.key === "Escape" && event.target.matches?.("[data-find]")) { event.target.blur(); return; }
      if (!keysOn() || typing(event.target) || document.querySelector("dialog[open]")) return;
      const find = document.querySelector("[data-find]");
      if (event.key === "j") step(1);
      else if (event.key === "k") step(-1);
      else if (event.key === "/" && find) find.select();
      else if (event.key === "?" && dialog) open();
      else {
        // A page may give further keys to its links: <a data-key="r">.
        const link = /^[a-z]$/.test(event.key) && document.querySelector(`a[data-key="${event.key}"]`);
        if (!link) return;
        link.click();
      }
      event.preventDefault();
    });
  }

  // ---- Menus: one open at a time, closed by Escape and by a click elsewhere.
  function menus() {
    const all = () => document.querySelectorAll("details.menu[open]");
    document.addEventListener("click", (event) => {
      all().forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; });
    });
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      all().forEach((menu) => {
        const within = menu.contains(document.activeElement);
        menu.open = false;
        if (within) menu.querySelector("summary").focus();
      });
    });
  }

  // ---- Unsent text. <form data-keep="reply:C-2026-00431-K"> keeps what was typed in this tab, until the server
  // says it has it: <body data-kept-done="reply:C-2026-00431-K">. <body data-who> keeps people apart who share a tab.
  function unsentText() {
    const who = document.body.dataset.who ?? "";
    const place = (name) => `redress.unsent.${who}.${name}`;
    const done = document.body.dataset.keptDone;
    try { if (done) sessionStorage.removeItem(place(done)); } catch { return; }

    document.querySelectorAll("form[data-keep]").forEach((form) => {
      const key = place(form.dataset.keep);
      const fields = [...form.querySelectorAll("textarea[name], input[type=text][name], input:not([type])[name]")];
      const said = form.querySelector("[data-kept-said]");
      let kept = {};
      try { kept = JSON.parse(sessionStorage.getItem(key)) ?? {}; } catch { /* unreadable: start afresh */ }

      let restored = false;
      fields.forEach((field) => {
        const text = kept[field.name];
        if (typeof text === "string" && text !== field.value) { field.value = text; restored = true; }
      });
      if (said) {
        said.hidden = !restored;
        said.querySelector("button")?.addEventListener("click", () => {
          sessionStorage.removeItem(key);
          fields.forEach((field) => { field.value = field.defaultValue; });
          said.hidden = true;
          fields[0]?.focus();
        });
      }
      form.addEventListener("input", () => {
        const now = {};
        fields.forEach((field) => { if (field.value !== field.defaultValue) now[field.name] = field.value; });
        try {
          if (Object.keys(now).length) sessionStorage.setItem(key, JSON.stringify(now));
          else sessionStorage.removeItem(key);
        } catch { /* full: the page still works */ }
      });
    });
  }

  // ---- "3 hours ago" as a hint over exact times, by the office's clock in <body data-now> (demo time included).
  function relativeTimes() {
    const now = Date.parse(document.body.dataset.now ?? "");
    if (Number.isNaN(now)) return;
    const say = new Intl.RelativeTimeFormat(root.lang || "en", { numeric: "auto" });
    const units = [["day", 86_400_000], ["hour", 3_600_000], ["minute", 60_000]];
    document.querySelectorAll("time[datetime*='T']:not([title])").forEach((time) => {
      const gap = Date.parse(time.dateTime) - now;
      const [unit, size] = units.find(([, size]) => Math.abs(gap) >= size) ?? units[2];
      time.title = say.format(Math.trunc(gap / size), unit);
    });
  }

  // ---- News. <div role="status" data-news="/desk/news?…"> listens until the page is out of date, then shows what its
  // <template> holds. Nothing is reloaded for anybody: they may be typing.
  function news() {
    const line = document.querySelector("[data-news]");
    if (!line) return;
    let stream = null;
    let told = false;
    const listen = () => {
      // A page in the background gives its connection back: a browser has but six of them to a server (HTTP/1.1). What
      // it missed is told when it listens again.
      if (told || document.visibilityState === "hidden") {
        stream?.close();
        stream = null;
      } else if (!stream) {
        stream = new EventSource(line.dataset.news);
        stream.addEventListener("changed", ({ data }) => {
          told = true;
          listen();
          line.append(line.querySelector("template").content);
          // Only in the page does a link have a whole address to add to.
          if (data !== "-") line.querySelector("a").hash = data;
        });
      }
    };
    listen();
    document.addEventListener("visibilitychange", listen);
  }

  document.addEventListener("DOMContentLoaded", () => {
    themeToggle();
    shortcuts();
    menus();
    unsentText();
    relativeTimes();
    news();
    // On a phone the tabs scroll sideways: bring the chosen one into view.
    document.querySelectorAll(".tabs [aria-current], .nav [aria-current]").forEach((tab) => {
      const strip = tab.closest("ul");
      strip.scrollLeft = tab.offsetLeft - (strip.clientWidth - tab.offsetWidth) / 2;
    });
    document.querySelector(".error-summary")?.focus();
  });
})();
