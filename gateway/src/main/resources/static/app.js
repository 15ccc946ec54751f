const element = (id) => document.getElementById(id);

const show = (id, visible = true) => {
  element(id).hidden = !visible;
};

const notice = (text) => {
  element("notice").textContent = text;
  show("notice", text !== "");
};

/** Asks for JSON; a problem becomes an error that carries its status and its words. */
async function ask(path, options = {}) {
  const response = await fetch(path, { headers: { Accept: "application/json" }, ...options });
  const body = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw Object.assign(new Error(body.detail ?? `${path} answered ${response.status}.`), { status: response.status });
  }
  return body;
}

function cookie(name) {
  const found = document.cookie.split("; ").find((pair) => pair.startsWith(`${name}=`));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : "";
}

/** One row of a list: what it is, and what is to be said about it, as text and never as markup. */
function row(title, remark, style = "") {
  const item = document.createElement("li");
  const name = document.createElement("strong");
  const note = document.createElement("span");
  name.textContent = title;
  note.textContent = remark;
  note.className = style;
  item.append(name, note);
  return item;
}

async function whoAmI() {
  try {
    const me = await ask("/me");
    element("me-name").textContent = me.name;
    element("me-person").textContent = me.person;
    element("me-organisations").textContent = me.organisations.join(", ") || "none";
    element("me-role").textContent = me.administrator ? "platform administrator" : "member";
    element("signed-in-as").textContent = me.name;
    show("me");
    show("me-nobody", false);
    show("sign-in", false);
    show("signed-in-as");
    show("sign-out");
    return true;
  } catch (problem) {
    if (problem.status !== 401) {
      notice(problem.message);
    }
    return false;
  }
}

async function whichConsortia() {
  try {
    const { items } = await ask("/api/consortium/consortia");
    element("consortia").replaceChildren(...items.map((it) => row(it.name ?? it.id, it.status ?? it.id)));
    element("consortia-none").textContent = "Your organisations are in no consortium yet.";
    show("consortia", items.length > 0);
    show("consortia-none", items.length === 0);
  } catch (problem) {
    element("consortia-none").textContent = problem.message;
  }
}

async function health() {
  try {
    const { services } = await ask("/status");
    element("status").replaceChildren(...services.map((it) => (
      it.status === "up" ? row(it.name, `up · ${it.milliseconds} ms`, "up") : row(it.name, "down", "down"))));
    show("status");
    show("status-none", false);
  } catch (problem) {
    element("status-none").textContent = problem.message;
  }
}

async function signOut() {
  try {
    const { location } = await ask("/logout", {
      method: "POST",
      headers: { Accept: "application/json", "X-XSRF-TOKEN": cookie("XSRF-TOKEN") },
    });
    window.location.assign(location);
  } catch (problem) {
    if (problem.status === 401) {
      window.location.assign("/");
    } else {
      notice(problem.message);
    }
  }
}

element("sign-out").addEventListener("click", signOut);
health();
if (await whoAmI()) {
  await whichConsortia();
}
