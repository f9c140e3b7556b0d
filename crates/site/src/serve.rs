//! `site serve`: the built site on this machine, with the headers that it has
//! in production.
//!
//! Only plain addresses of the site's own kind reach the file system; the
//! server lists no folder and writes nothing.

use std::future::IntoFuture;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use axum::Router;
use tokio::net::TcpListener;

use crate::base::Base;

mod answer;
mod stop;

/// What `site serve` is asked on the command line.
#[derive(Debug, Clone, clap::Args)]
pub struct Options {
    /// The folder of the built site.
    #[arg(long, default_value = "dist")]
    pub dir: PathBuf,
    /// The port to listen on; 0 takes any that is free.
    #[arg(long, default_value_t = 8080)]
    pub port: u16,
    /// The folder of another site that it was built for, such as /guidance/
    #[arg(long, default_value_t = Base::root())]
    pub base: Base,
    /// The address to listen on; 0.0.0.0 lets other devices in.
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    pub host: IpAddr,
}

/// Why the site cannot be served; each message says what to do about it.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// There is no built site in the folder.
    #[error("There is no index.html in {}: `cargo xtask build` makes it.", .0.display())]
    NotBuilt(PathBuf),
    /// Another program listens on the port.
    #[error("Port {0} is in use by another program: choose another, such as `--port {next}`.", next = other_port(*.0))]
    PortTaken(u16),
    /// The system refuses the port or the address.
    #[error("Cannot listen on {0}: {1}.")]
    Refused(SocketAddr, #[source] io::Error),
    /// The server stopped by itself.
    #[error("The server stopped: {0}.")]
    Stopped(#[source] io::Error),
}

/// How long open connections have to finish once the server is told to stop.
const GRACE: Duration = Duration::from_secs(2);

/// Serves the site and prints its address, until Ctrl-C or SIGTERM.
///
/// # Errors
/// A folder without a built site, a port that is taken or refused, or a
/// server that stops by itself.
pub async fn serve(options: Options) -> Result<(), ServeError> {
    if !options.dir.join("index.html").is_file() {
        return Err(ServeError::NotBuilt(options.dir));
    }
    let listener = bind(options.host, options.port).await?;
    let address = listener.local_addr().map_err(ServeError::Stopped)?;
    println!("Second Question is at http://{address}{}", options.base);

    let server =
        axum::serve(listener, app(options.dir, options.base)).with_graceful_shutdown(stop::asked());
    tokio::select! {
        ended = server.into_future() => ended.map_err(ServeError::Stopped),
        () = patience() => Ok(()),
    }
}

/// Returns a while after the server was told to stop: a browser may hold a
/// connection open for ever without asking for anything.
async fn patience() {
    stop::asked().await;
    tokio::time::sleep(GRACE).await;
}

/// Takes the port, so that nobody else can, without answering on it yet.
///
/// # Errors
/// A port that is taken, or one that the system does not give out.
pub async fn bind(host: IpAddr, port: u16) -> Result<TcpListener, ServeError> {
    let address = SocketAddr::new(host, port);
    TcpListener::bind(address)
        .await
        .map_err(|error| match error.kind() {
            io::ErrorKind::AddrInUse => ServeError::PortTaken(port),
            _ => ServeError::Refused(address, error),
        })
}

/// The server without its port: everything about an answer but the network.
/// `dir` holds the built site, which was built for `base`.
pub fn app(dir: PathBuf, base: Base) -> Router {
    Router::new()
        .fallback(answer::answer)
        .with_state(answer::Site::new(dir, base))
}

fn other_port(taken: u16) -> u16 {
    taken.checked_add(1).unwrap_or(8080)
}
