//! A real server on loopback with its generated configuration, and asking it.

use std::collections::HashMap;
use std::fs::{self, File, Permissions};
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Child, Command};
use std::thread::sleep;
use std::time::Duration;

use site::base_path::BasePath;
use site::{hosting, precompress};
use tempfile::TempDir;

pub const JS: &str = "/boot-0123456789abcdef.js";
pub const WASM: &str = "/second-question-0123456789abcdef_bg.wasm";
pub const BIN: &str = "/guide-0123456789abcdef.bin";

/// The module that nginx needs for brotli, at the path of Debian's package.
const NGINX_BROTLI: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
const APACHE_MODULES: &str = "/usr/lib/apache2/modules";

/// A server, which is stopped whatever becomes of the test.
pub struct Server {
    process: Child,
    pub port: u16,
    /// True if it can send brotli.
    pub brotli: bool,
    base: BasePath,
    dir: TempDir,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// An answer, its headers by lower-case name.
pub struct Answer {
    pub status: u16,
    pub headers: HashMap<String, String>,
    pub body: Vec<u8>,
}

impl Server {
    /// As it comes, or with its module for brotli.
    pub fn nginx(brotli: bool, base: BasePath) -> Self {
        let load = if brotli {
            format!("load_module {NGINX_BROTLI};\n")
        } else {
            String::new()
        };
        start(brotli, base, |dir, base, port| {
            let site = configuration("nginx.conf", dir, base)
                .replace("listen 80;", &format!("listen 127.0.0.1:{port};"));
            let site = if brotli {
                site.replace("# brotli_static on;", "brotli_static on;")
            } else {
                site
            };
            // One process, so that ending it ends all; gzip as Debian has it.
            let whole = format!(
                "{load}daemon off; master_process off; pid pid; error_log stderr;\n\
                 events {{}}\nhttp {{\naccess_log off; gzip on;\n{site}\n}}\n"
            );
            fs::write(dir.join("whole.conf"), whole).unwrap();
            let mut nginx = Command::new("/usr/sbin/nginx");
            nginx
                .arg("-p")
                .arg(dir)
                .args(["-c", "whole.conf", "-e", "stderr"]);
            nginx
        })
    }

    /// As the container starts it: as a user who may do nothing.
    pub fn container(base: BasePath) -> Self {
        start(true, base, |dir, base, port| {
            let tmp = dir.join("tmp");
            fs::create_dir(&tmp).unwrap();
            fs::set_permissions(&tmp, Permissions::from_mode(0o777)).unwrap();
            let whole = configuration("container/nginx.conf", dir, base)
                .replace("listen 8080;", &format!("listen 127.0.0.1:{port};"))
                .replace("daemon off;", "daemon off;\nmaster_process off;")
                .replace("pid /tmp/", &format!("pid {}/", tmp.display()))
                .replace("_path /tmp/", &format!("_path {}/", tmp.display()));
            fs::write(dir.join("whole.conf"), whole).unwrap();
            let mut nginx = Command::new("setpriv");
            nginx.args("--reuid=nobody --regid=nogroup --clear-groups".split(' '));
            nginx.args("--no-new-privs --bounding-set=-all --inh-caps=-all".split(' '));
            nginx.args(["/usr/sbin/nginx", "-e", "stderr", "-c"]);
            nginx.arg(dir.join("whole.conf"));
            nginx
        })
    }

    pub fn caddy(base: BasePath) -> Self {
        start(true, base, |dir, base, port| {
            let site = configuration("Caddyfile", dir, base)
                .replace("example.org {", &format!("http://127.0.0.1:{port} {{"));
            fs::write(
                dir.join("Caddyfile"),
                format!("{{\n\tadmin off\n}}\n{site}"),
            )
            .unwrap();
            let mut caddy = Command::new("caddy");
            caddy
                .args(["run", "--adapter", "caddyfile", "--config"])
                .arg(dir.join("Caddyfile"))
                .env("HOME", dir);
            caddy
        })
    }

    pub fn apache(base: BasePath) -> Self {
        start(true, base, |dir, base, port| {
            let site = configuration("apache.conf", dir, base)
                .replace("*:80", &format!("127.0.0.1:{port}"));
            let modules = "mpm_event authz_core mime dir filter deflate headers rewrite";
            let modules: String = modules
                .split(' ')
                .map(|name| format!("LoadModule {name}_module {APACHE_MODULES}/mod_{name}.so\n"))
                .collect();
            // With what Debian says of types and of compressing by itself.
            let whole = format!(
                "{modules}Include /etc/apache2/mods-available/mime.conf\n\
                 Include /etc/apache2/mods-available/deflate.conf\n\
                 User www-data\nGroup www-data\nServerName 127.0.0.1\n\
                 Listen 127.0.0.1:{port}\nPidFile pid\nDefaultRuntimeDir {0}\n\
                 ErrorLog {0}/errors\n{site}\n",
                dir.display()
            );
            fs::write(dir.join("whole.conf"), whole).unwrap();
            let mut apache = Command::new("/usr/sbin/apache2");
            // -X is one process, so that ending it ends all.
            apache.arg("-X").arg("-d").arg(dir);
            apache.arg("-f").arg(dir.join("whole.conf"));
            apache
        })
    }

    /// An address of the site as the server has it.
    pub fn at(&self, path: &str) -> String {
        format!("{}{path}", self.base.as_str().trim_end_matches('/'))
    }

    pub fn get(&self, path: &str, encoding: &str) -> Answer {
        let path = self.at(path);
        self.ask(&format!(
            "GET {path} HTTP/1.1\r\naccept-encoding: {encoding}"
        ))
    }

    /// Sends the lines of a request as they are.
    pub fn ask(&self, lines: &str) -> Answer {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).unwrap();
        let timeout = Some(Duration::from_secs(10));
        stream.set_read_timeout(timeout).unwrap();
        let host = format!("host: 127.0.0.1:{}", self.port);
        write!(stream, "{lines}\r\n{host}\r\nconnection: close\r\n\r\n").unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        parse(&bytes)
    }
}

/// Makes the site and starts what `command` says, which gets the folder, the
/// base and a free port.
fn start(
    brotli: bool,
    base: BasePath,
    command: impl Fn(&Path, &BasePath, u16) -> Command,
) -> Server {
    let dir = tempfile::tempdir().unwrap();
    // The server may read as another user.
    fs::set_permissions(dir.path(), Permissions::from_mode(0o755)).unwrap();
    make_site(&dir.path().join(format!("root{base}")));
    let port = free_port();
    let said = File::create(dir.path().join("said")).unwrap();
    let process = command(dir.path(), &base, port)
        .stdout(said.try_clone().unwrap())
        .stderr(said)
        .spawn()
        .expect("`cargo xtask test-servers` installs it");
    let mut server = Server {
        process,
        port,
        brotli,
        base,
        dir,
    };
    server.wait();
    server
}

/// A port that was free a moment ago.
fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    listener.local_addr().unwrap().port()
}

impl Server {
    /// Returns once it answers; fails with what it said if it ends instead.
    fn wait(&mut self) {
        for _ in 0..100 {
            if TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_ok() {
                return;
            }
            if self.process.try_wait().unwrap().is_some() {
                break;
            }
            sleep(Duration::from_millis(100));
        }
        let said = fs::read_to_string(self.dir.path().join("said"));
        let errors = fs::read_to_string(self.dir.path().join("errors"));
        let errors = errors.unwrap_or_default();
        assert_eq!(said.unwrap() + &errors, "", "the server did not start");
    }
}

/// The configuration with this folder's site as its root.
fn configuration(name: &str, dir: &Path, base: &BasePath) -> String {
    let all = hosting::configurations(base);
    let (_, text) = all.into_iter().find(|(path, _)| *path == name).unwrap();
    let root = dir.join("root");
    text.replace("/srv/second-question", root.to_str().unwrap())
}

fn make_site(dist: &Path) {
    let write = |path: &str, text: &str| {
        let path = dist.join(path.trim_start_matches('/'));
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text.repeat(50)).unwrap();
    };
    write("index.html", "<p>Home</p>");
    write("404.html", "<p>No such page</p>");
    write("greenwich/index.html", "<p>Greenwich</p>");
    write("embed/x/index.html", "<p>Framed</p>");
    write("boot.js", "import();");
    write(".hidden.html", "hidden");
    write(JS, "import();");
    write(WASM, "\0asm");
    write(BIN, "guide");
    for (extension, _) in site::headers::TYPES {
        write(&format!("kinds/a.{extension}"), "words ");
    }
    precompress::precompress(dist).unwrap();
}

fn parse(bytes: &[u8]) -> Answer {
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n");
    let end = end.expect("the answer has headers");
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let mut lines = head.split("\r\n");
    let status = lines.next().unwrap().split(' ').nth(1).unwrap();
    let mut headers = HashMap::new();
    for line in lines {
        let (name, value) = line.split_once(": ").unwrap();
        let before = headers.insert(name.to_lowercase(), value.to_owned());
        assert_eq!(before, None, "{name} is sent twice");
    }
    Answer {
        status: status.parse().unwrap(),
        headers,
        body: bytes[end + 4..].to_vec(),
    }
}
