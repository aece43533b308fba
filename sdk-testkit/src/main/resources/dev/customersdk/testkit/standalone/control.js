"use strict";

// Shows what the emulator has, once a second while something changes. Whatever comes from outside
// is set as text, never as markup.

const FAULTS = {
  "503": { fault: "serviceUnavailable" },
  "429, retry after 5 s": { fault: "tooManyRequests", retryAfterSeconds: 5 },
  "500": { fault: "status", status: 500 },
  "HTML 502": { fault: "htmlBadGateway" },
  "reset before reading": { fault: "dropBeforeReading" },
  "drop after reading": { fault: "dropAfterReading" },
  "drop after processing": { fault: "dropAfterProcessing" },
  "stall": { fault: "stall" },
  "slow body, 5 s": { fault: "slowBody", delayMillis: 5000 },
  "late by 2 s": { fault: "none", delayMillis: 2000 },
  "truncated JSON": { fault: "truncatedJson" },
  "empty body": { fault: "emptyBody" },
  "20 MB body": { fault: "oversizedBody", bytes: 20000000 },
};

const element = (id) => document.getElementById(id);

const shown = {};

function say(where, message) {
  element(where).textContent = message;
  element(where).hidden = message === "";
}

function call(method, path, body) {
  const request = { method };
  if (body !== undefined) {
    request.headers = { "Content-Type": "application/json" };
    request.body = JSON.stringify(body);
  }
  return fetch(path, request).then((response) =>
    response.json().then((json) => {
      if (!response.ok) {
        throw new Error(json.error);
      }
      return json;
    }));
}

/** Does something, then shows what came of it. */
function act(method, path, body) {
  return call(method, path, body)
    .then(() => say("trouble", ""), (e) => say("trouble", e.message))
    .then(show);
}

function child(parent, tag, text, style) {
  const made = document.createElement(tag);
  made.textContent = text;
  if (style) {
    made.className = style;
  }
  parent.appendChild(made);
  return made;
}

function showRequests(requests) {
  const rows = element("requests");
  rows.replaceChildren();
  for (const request of requests) {
    const row = child(rows, "tr", "");
    child(row, "td", request.receivedAt);
    child(row, "td", request.method);
    child(row, "td", request.path + (request.query ? "?" + request.query : ""));
    const failed = !request.status || request.status >= 400;
    child(row, "td", request.status ? String(request.status) : "none", failed ? "failed" : "");
    const headers = child(row, "td", "");
    for (const header of request.headers) {
      child(headers, "div", header.name + ": " + header.value);
    }
    const more = request.bodyCut ? "… (" + request.bodySize + " bytes in all)" : "";
    const body = child(row, "td", request.body + more);
    if (request.undocumented) {
      child(body, "div", "undocumented: " + request.undocumented, "failed");
    }
  }
}

function showCustomers(customers) {
  const list = element("customers");
  list.replaceChildren();
  for (const customer of customers) {
    child(list, "pre", JSON.stringify(customer, null, 1));
  }
}

function showFaults(faults) {
  const list = element("faults");
  const ids = faults.map((fault) => "fault-" + fault.id);
  Array.from(list.children).filter((item) => !ids.includes(item.id)).forEach((item) => item.remove());
  for (const fault of faults) {
    const item = element("fault-" + fault.id) || addFault(list, fault);
    item.firstChild.textContent = fault.fault + ": met by " + fault.requests + " ";
  }
}

/** It stays while it is in force, or else its button would be gone before it is clicked. */
function addFault(list, fault) {
  const item = child(list, "li", "");
  item.id = "fault-" + fault.id;
  child(item, "span", "");
  child(item, "button", "end")
    .addEventListener("click", () => act("DELETE", "api/faults/" + fault.id));
  return item;
}

function showOverview(overview) {
  document.title = overview.vendor + " emulator";
  element("vendor").textContent = overview.vendor + " emulator";
  element("base-url").textContent = overview.baseUrl;
  element("api-key").textContent = overview.apiKey;
  element("customer-count").textContent = overview.customers;
  element("request-count").textContent = overview.requests;
  const endpoints = element("endpoint");
  if (endpoints.options.length === 1) {
    for (const endpoint of overview.endpoints) {
      child(endpoints, "option", endpoint).value = endpoint;
    }
  }
}

const PARTS = [
  ["api", showOverview],
  ["api/faults", showFaults],
  ["api/requests", showRequests],
  ["api/customers", showCustomers],
];

/**
 * What has not changed is left alone, so that a text that somebody selects stays selected; what
 * cannot be shown keeps nothing else from being shown.
 */
function showPart(path, showJson) {
  return call("GET", path)
    .then((json) => {
      const now = JSON.stringify(json);
      if (shown[path] !== now) {
        showJson(json);
        shown[path] = now;
      }
      return "";
    })
    .catch((e) => "cannot show " + path + ": " + e.message);
}

function show() {
  return Promise.all(PARTS.map((part) => showPart(part[0], part[1])))
    .then((troubles) => say("silence", troubles.filter((each) => each).join("; ")));
}

function showAgain() {
  show().then(() => setTimeout(showAgain, 1000));
}

/** What the form says beside the fault; what is empty is left out. */
function conditions() {
  const rule = {};
  ["times", "seconds"].filter((name) => element(name).value).forEach((name) => {
    rule[name] = Number(element(name).value);
  });
  if (element("probability").value && Number(element("probability").value) !== 1) {
    rule.probability = Number(element("probability").value);
    rule.seed = Date.now() % 1000000;
  }
  if (element("endpoint").value) {
    const endpoint = element("endpoint").value.split(" ");
    rule.method = endpoint[0];
    rule.path = endpoint[1];
  }
  if (element("customer").value.trim()) {
    rule.customer = element("customer").value.trim();
  }
  return rule;
}

function inject(fault) {
  const wrong = ["times", "seconds", "probability"].find((id) => !element(id).checkValidity());
  if (wrong) {
    say("trouble", "not a valid " + element(wrong).title);
    return Promise.resolve();
  }
  return act("POST", "api/faults", Object.assign(conditions(), fault));
}

Object.keys(FAULTS).forEach((name) => {
  const button = child(element("fault-buttons"), "button", name);
  button.addEventListener("click", () => inject(FAULTS[name]));
});
element("fault-form").addEventListener("submit", (event) => event.preventDefault());
element("clear-faults").addEventListener("click", () => act("DELETE", "api/faults"));
element("add-customer").addEventListener("click", () => act("POST", "api/customers", { count: 1 }));
element("reset").addEventListener("click", () => act("POST", "api/reset"));
showAgain();
