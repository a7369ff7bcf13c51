// What the pages do beyond a plain form: files and folders are dropped, sending and checking are seen to get on.
"use strict";

// The form -----------------------------------------------------------------------------------------------------------

/** What was dropped: files with the path that each has in what was dropped. */
const dropped = [];

/** Fills the places {1}, {2}, {1:one|many} of a sentence. */
function say(sentence, ...values) {
  return sentence.replace(/\{(\d)(?::([^|}]*)\|([^}]*))?\}/g, (whole, place, one, many) => {
    const value = values[place - 1];
    if (one === undefined) return value;
    const isOne = value === 1 || (value === 0 && document.documentElement.lang === "fr");
    return isOne ? one : many;
  });
}

function size(bytes) {
  const lang = document.documentElement.lang;
  const units = lang === "fr" ? ["octets", "ko", "Mo", "Go"] : ["bytes", "kB", "MB", "GB"];
  let scale = 0;
  while (bytes >= 1000 && scale < 3) { bytes /= 1000; scale += 1; }
  return bytes.toLocaleString(lang, { maximumFractionDigits: scale ? 1 : 0 }) + "\u00a0" + units[scale];
}

/** All files of what was dropped, folders gone through. */
async function files(items) {
  const entries = [...items].map((item) => item.webkitGetAsEntry?.() ?? item.getAsFile?.()).filter(Boolean);
  const found = [];
  async function visit(entry, path) {
    if (entry instanceof File) return found.push({ file: entry, path: entry.name });
    if (entry.isFile) {
      const file = await new Promise((done, failed) => entry.file(done, failed));
      return found.push({ file, path: path + file.name });
    }
    const reader = entry.createReader();
    for (;;) {
      // A reader gives some of the entries at a time, and none at the end.
      const some = await new Promise((done, failed) => reader.readEntries(done, failed));
      if (some.length === 0) break;
      for (const child of some) await visit(child, `${path}${entry.name}/`);
    }
  }
  for (const entry of entries) await visit(entry, "");
  return found;
}

/** What will be sent, and under which field. */
function chosen(form) {
  const picked = ["models", "folder"].flatMap((field) =>
    [...form.elements[field].files].map((file) => ({ field, file, path: file.webkitRelativePath || file.name })));
  return picked.concat(dropped.map(({ file, path }) => ({ field: path.includes("/") ? "folder" : "models", file, path })));
}

function showChosen(form) {
  const all = chosen(form);
  const line = document.getElementById("chosen");
  line.hidden = all.length === 0;
  const bytes = all.reduce((sum, one) => sum + one.file.size, 0);
  const number = all.length.toLocaleString(document.documentElement.lang);
  line.textContent = say(form.dataset.chosen, all.length, number, size(bytes));
  if (all.length > 0) {
    const clear = document.createElement("button");
    clear.type = "button";
    clear.textContent = form.dataset.clear;
    clear.addEventListener("click", () => {
      dropped.length = 0;
      form.elements.models.value = "";
      form.elements.folder.value = "";
      showChosen(form);
      form.elements.models.focus();
    });
    line.append(clear);
  }
}

function complain(text) {
  const line = document.getElementById("problem");
  line.textContent = text;
  line.hidden = !text;
}

/** Sends the form and goes to the check that it makes. */
function send(form) {
  const data = new FormData();
  const all = chosen(form);
  if (all.length === 0) return complain(form.dataset.noModel);
  // Proof and circumstances first: files are read only when those are in order.
  for (const [name, value] of new FormData(form)) if (!(value instanceof File)) data.append(name, value);
  for (const file of form.elements.requirements.files) data.append("requirements", file, file.name);
  for (const { field, file, path } of all) data.append(field, file, path);
  if (all.reduce((sum, one) => sum + one.file.size, 0) > Number(form.dataset.limit)) return complain(form.dataset.tooLarge);

  complain("");
  const box = document.getElementById("progress");
  const bar = box.querySelector("progress");
  const text = document.getElementById("progress-text");
  const button = form.querySelector("button[type=submit]");
  const request = new XMLHttpRequest();
  function stop(problem) {
    box.hidden = true;
    button.disabled = false;
    complain(problem);
  }
  request.upload.addEventListener("progress", (event) => {
    if (!event.lengthComputable) return;
    const share = Math.floor((event.loaded / event.total) * 100);
    bar.value = share;
    const said = say(form.dataset.sending, share);
    // Screen readers hear every tenth.
    if (share % 10 === 0 || share > 98) text.textContent = said;
  });
  request.upload.addEventListener("load", () => { text.textContent = form.dataset.sent; });
  request.addEventListener("error", () => stop(form.dataset.failed));
  request.addEventListener("load", () => {
    let answer = {};
    try { answer = JSON.parse(request.responseText); } catch { /* said below */ }
    if (request.status === 201) location.assign(`${answer.url}?lang=${document.documentElement.lang}`);
    else stop(answer.message || form.dataset.failed);
  });
  request.open("POST", `${form.action}?lang=${document.documentElement.lang}`);
  request.setRequestHeader("Accept", "application/json");
  bar.value = 0;
  text.textContent = say(form.dataset.sending, 0);
  box.hidden = false;
  button.disabled = true;
  request.send(data);
}

function watchForm(form) {
  const drop = document.getElementById("drop");
  drop.querySelector(".drop-here").hidden = false;
  for (const kind of ["dragenter", "dragover"]) {
    document.addEventListener(kind, (event) => {
      event.preventDefault();
      drop.classList.add("over");
    });
  }
  document.addEventListener("dragleave", (event) => { if (!event.relatedTarget) drop.classList.remove("over"); });
  // A file that misses the box is dropped all the same, instead of replacing the page.
  document.addEventListener("drop", async (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    try {
      dropped.push(...await files(event.dataTransfer.items));
    } catch (error) {
      complain(String(error.message || error));
    }
    showChosen(form);
  });
  form.addEventListener("change", () => showChosen(form));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send(form);
  });
  showChosen(form);
}

// A check ------------------------------------------------------------------------------------------------------------

/** Asks how far the check is until it is done, then shows what came out. */
async function watchCheck(box) {
  const line = box.querySelector(".outcome");
  let pause = 300;
  for (;;) {
    await new Promise((done) => setTimeout(done, pause));
    pause = Math.min(pause * 1.3, 2000);
    try {
      const answer = await fetch(box.dataset.status, { headers: { Accept: "application/json" } });
      if (answer.status === 404 || answer.status === 401) return location.reload();
      const status = await answer.json();
      if (line.textContent !== status.message) line.textContent = status.message;
      const bar = box.querySelector("progress");
      if (bar && status.percent !== undefined) bar.value = status.percent;
      if (status.state === "done") return location.reload();
    } catch { /* the server may be back soon */ }
  }
}

// Every page ---------------------------------------------------------------------------------------------------------

for (const form of document.querySelectorAll("form.delete")) {
  form.addEventListener("submit", (event) => { if (!confirm(form.dataset.question)) event.preventDefault(); });
}
const form = document.getElementById("upload");
if (form) watchForm(form);
const box = document.getElementById("status");
if (box && box.dataset.state !== "done") watchCheck(box);
