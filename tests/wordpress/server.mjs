// Debian's WordPress with a database of its own, both in a folder that is taken
// away afterwards. The database listens on a socket alone, WordPress on
// localhost; neither asks anybody outside for anything.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { freePort, start, stop } from "../engines/processes.mjs";

const PLUGIN = fileURLToPath(new URL("../../integrations/wordpress/second-question/", import.meta.url));
const WORDPRESS = "/usr/share/wordpress";

/** Who sets it up. The password guards a site that lives for a minute. */
export const ADMIN = { name: "keeper", password: "keeper of a minute" };

/** WordPress, installed, with the plugin in its folder and not yet active. */
export class WordPress {
  static async start() {
    const one = new WordPress();
    one.folder = mkdtempSync(`${tmpdir()}/wordpress-`);
    try {
      await one.#startDatabase();
      await one.#startPhp();
      await one.#install();
    } catch (error) {
      await one.close();
      throw error;
    }
    return one;
  }

  async close() {
    for (const one of [this.php, this.database]) if (one) await stop(one);
    rmSync(this.folder, { recursive: true, force: true });
  }

  async #startDatabase() {
    const [data, socket] = [`${this.folder}/data`, `${this.folder}/socket`];
    const user = process.getuid() === 0 ? ["--user=root"] : [];
    run("mariadb-install-db", ["--no-defaults", `--datadir=${data}`, "--auth-root-authentication-method=normal", "--skip-test-db", ...user]);
    this.database = start("mariadbd", ["--no-defaults", `--datadir=${data}`, `--socket=${socket}`, "--skip-networking", `--pid-file=${this.folder}/pid`, ...user]);
    const ask = ["--no-defaults", `--socket=${socket}`, "--user=root", "--execute=CREATE DATABASE IF NOT EXISTS wordpress"];
    await until(() => spawnSync("mariadb", ask).status === 0, "the database answers");
  }

  async #startPhp() {
    const root = `${this.folder}/wordpress`;
    cpSync(WORDPRESS, root, { recursive: true, dereference: true });
    cpSync(PLUGIN, `${root}/wp-content/plugins/second-question`, { recursive: true });
    writeFileSync(`${root}/wp-config.php`, this.#configuration());
    const port = await freePort();
    this.url = `http://localhost:${port}`;
    // The editor asks for several things at once.
    const env = { PHP_CLI_SERVER_WORKERS: "4" };
    this.php = start("php", ["-d", "sendmail_path=/bin/true", "-S", `localhost:${port}`, "-t", root], { env, stdio: ["ignore", "ignore", "ignore"] });
    await until(async () => (await fetch(`${this.url}/wp-admin/install.php`)).ok, "WordPress answers");
  }

  #configuration() {
    return `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${this.folder}/socket');
define('DB_CHARSET', 'utf8mb4');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', '${this.folder}/debug.log');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;
  }

  async #install() {
    const body = new URLSearchParams({
      weblog_title: "Anytown",
      user_name: ADMIN.name,
      admin_password: ADMIN.password,
      admin_password2: ADMIN.password,
      pw_weak: "1",
      admin_email: "keeper@example.org",
      blog_public: "0",
    });
    const answer = await fetch(`${this.url}/wp-admin/install.php?step=2`, { method: "POST", body });
    const text = await answer.text();
    if (!text.includes("Success!")) throw new Error(`WordPress was not installed: ${text.replaceAll(/<[^>]*>/g, " ").slice(0, 600)}`);
  }
}

function run(program, args) {
  const done = spawnSync(program, args, { encoding: "utf8" });
  if (done.status !== 0) throw new Error(`${program} failed: ${done.error ?? done.stderr}`);
}

async function until(holds, what) {
  for (let tries = 0; tries < 300; tries += 1) {
    try {
      if (await holds()) return;
    } catch {
      // It is on its way.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Never came: ${what}`);
}
