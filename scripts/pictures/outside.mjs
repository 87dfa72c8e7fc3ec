const PASSWORD = "a lobby full of pigeons";

/** The landing page and the first account. Ends on the empty dashboard. */
export async function arrive(camera, page, token) {
  await page.goto("/");
  await camera.shoot(page, "landing");
  await page.goto(`/setup#${token}`);
  await page.locator("#name").fill("Mara");
  await page.locator("#email").fill("mara@lindenhof.example");
  await page.locator("#password").fill("short");
  await page.locator("form button[type=submit]").click();
  await page.locator("[aria-invalid=true]").first().waitFor();
  await camera.shoot(page, "setup");
  await page.locator("#password").fill(PASSWORD);
  const sample = page.locator("#sample");
  if (await sample.count()) await sample.uncheck();
  await page.locator("form button[type=submit]").click();
  await page.waitForURL("**/w");
  await page.locator("h1").first().waitFor();
  await camera.shoot(page, "dashboard-empty");
}

/** What stands outside of a workshop. Ends signed in. */
export async function lookAround(camera, page) {
  await page.goto("/help");
  await camera.shoot(page, "help");
  for (const path of ["privacy", "accessibility", "nowhere"]) {
    await page.goto(`/${path}`);
    await camera.shoot(page, path);
  }
}

/** Sign-in with a wrong password. @param page of somebody without an account */
export async function turnAway(camera, page) {
  await page.goto("/signin");
  await page.locator("#email").fill("mara@lindenhof.example");
  await page.locator("#password").fill("not the right one");
  await page.locator("form button[type=submit]").click();
  await page.locator("#alarm:not(:empty), [aria-invalid=true]").first().waitFor();
  await camera.shoot(page, "signin");
}

/** The finished hotel workshop: its results and its plan. */
export async function sampleWorkshop(camera, page) {
  await page.locator("#sample button").click();
  await page.waitForURL(/\/w\/[0-9a-f-]{36}/);
  const id = /\/w\/([0-9a-f-]{36})/.exec(page.url())[1];
  for (const [path, name] of [
    ["", "sample"],
    ["/results", "results"],
    ["/plan", "plan"],
    ["/run", "cockpit-sample"],
  ]) {
    await page.goto(`/w/${id}${path}`);
    await page.locator("h1").first().waitFor();
    await camera.shoot(page, name);
  }
}

/** The wizard's three steps. @returns the id of the workshop */
export async function prepare(camera, page, title) {
  await page.goto("/w/new");
  await camera.shoot(page, "wizard-topic");
  await page.locator("#title").fill(title);
  await page.locator("form button[type=submit]").click();
  await page.locator("input[name=template][value=hotel]").check();
  await camera.shoot(page, "wizard-template");
  await page.locator("form button[type=submit]").click();
  await page.locator("#date").waitFor();
  await page.locator("#people").fill("12");
  await camera.shoot(page, "wizard-rules");
  await page.locator("form button[type=submit]").click();
  await page.waitForURL(/\/w\/[0-9a-f-]{36}$/);
  await camera.shoot(page, "workshop");
  return page.url().split("/").pop();
}
