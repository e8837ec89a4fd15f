// Redress, public pages: niceties only; every page works without this file. Load with defer.
"use strict";

// Copy link: <button hidden data-copy data-done="Link copied">, the answer is said in [data-share-said] (role=status).
document.querySelectorAll("[data-copy]").forEach((button) => {
  if (!navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const said = document.querySelector("[data-share-said]");
    try {
      await navigator.clipboard.writeText(button.dataset.copy || location.href.split("#")[0]);
      if (said) said.textContent = button.dataset.done;
    } catch {
      if (said) said.textContent = button.dataset.failed ?? "";
    }
  });
});

// The device's own share sheet, where there is one: <button hidden data-share>.
document.querySelectorAll("[data-share]").forEach((button) => {
  if (!navigator.share) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    navigator.share({ title: document.title, url: location.href.split("#")[0] }).catch(() => { /* closed by the reader */ });
  });
});

// The list of languages closes by Escape and by a click elsewhere.
document.querySelectorAll("details.languages").forEach((list) => {
  document.addEventListener("click", (event) => { if (!list.contains(event.target)) list.open = false; });
  list.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    list.open = false;
    list.querySelector("summary").focus();
  });
});

// A refused form: read the summary first.
document.querySelector(".error-summary")?.focus();
