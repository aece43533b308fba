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

function trouble(message) {
  element("trouble").textContent = message;
  element("trouble").hidden = message === "";
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
    .then(() => trouble(""), (e) => trouble(e.message))
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
    child(row, "td", request.method);
    child(row, "td", request.path + (request.query ? "?" + request.query : ""));
    const failed = !request.status || request.status >= 400;
    child(row, "td", request.status ? String(request.status) : "none", failed ? "failed" : "");
    const body = child(row, "td", request.body);
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
  list.replaceChildren();
  for (const fault of faults) {
    child(list, "li", fault.fault + ": met by " + fault.requests);
  }
}

function showOverview(overview) {
  document.title = overview.vendor + " emulator";
  element("vendor").textContent = overview.vendor + " emulator";
  element("base-url").textContent = overview.baseUrl;
  element("api-key").textContent = overview.apiKey;
  element("customer-count").textContent = overview.customers;
  element("request-count").textContent = overview.requests;
}

const PARTS = [
  ["api", showOverview],
  ["api/faults", showFaults],
  ["api/requests", showRequests],
  ["api/customers", showCustomers],
];

/** What has not changed is left alone, so that a text that somebody selects stays selected. */
function show() {
  return Promise.all(PARTS.map((part) =>
    call("GET", part[0]).then((json) => {
      const now = JSON.stringify(json);
      if (shown[part[0]] !== now) {
        shown[part[0]] = now;
        part[1](json);
      }
    })));
}

let silent = false;

function showAgain() {
  show()
    .then(() => {
      if (silent) {
        silent = false;
        trouble("");
      }
    }, () => {
      silent = true;
      trouble("the emulator does not respond");
    })
    .then(() => setTimeout(showAgain, 1000));
}

function inject(fault) {
  const rule = Object.assign({ times: Number(element("times").value) }, fault);
  const probability = Number(element("probability").value);
  if (probability < 1) {
    rule.probability = probability;
    rule.seed = Date.now() % 1000000;
  }
  if (element("method").value) {
    rule.method = element("method").value;
    rule.path = element("path").value;
  }
  return act("POST", "api/faults", rule);
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
