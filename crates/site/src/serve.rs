//! `site serve`: serves the built site on this machine with the headers of production.
//!
//! Only plain addresses of the site's own kind reach the file system. The server lists no
//! folder and writes nothing.

use std::future::IntoFuture;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use axum::Router;
use tokio::net::TcpListener;

use crate::base_path::BasePath;

mod handler;
mod shutdown;

/// The command line of `site serve`.
#[derive(Debug, Clone, clap::Args)]
pub struct Options {
    /// The folder of the built site
    #[arg(long, default_value = "dist")]
    pub dist: PathBuf,
    /// The port to listen on; 0 takes any free port
    #[arg(long, default_value_t = 8080)]
    pub port: u16,
    /// The base path that the site was built for, such as /guidance/
    #[arg(long, default_value_t = BasePath::root())]
    pub base: BasePath,
    /// The address to listen on; 0.0.0.0 lets other devices connect
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    pub host: IpAddr,
}

/// Says why the site cannot be served, and what to do about it.
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

/// The time that open connections have to finish after the signal to stop.
const GRACE: Duration = Duration::from_secs(2);

/// Serves the site and prints its address, until Ctrl-C or SIGTERM.
///
/// # Errors
/// A folder without a built site, a port that is taken or refused, or a
/// server that stops by itself.
pub async fn serve(options: Options) -> Result<(), ServeError> {
    if !options.dist.join("index.html").is_file() {
        return Err(ServeError::NotBuilt(options.dist));
    }
    let listener = bind(options.host, options.port).await?;
    let address = listener.local_addr().map_err(ServeError::Stopped)?;
    println!("Second Question is at http://{address}{}", options.base);

    let app = app(options.dist, options.base);
    let server = axum::serve(listener, app).with_graceful_shutdown(shutdown::signal());
    tokio::select! {
        ended = server.into_future() => ended.map_err(ServeError::Stopped),
        () = grace_period() => Ok(()),
    }
}

/// Returns a while after the signal to stop: a browser may hold a connection open for ever
/// without asking for anything.
async fn grace_period() {
    shutdown::signal().await;
    tokio::time::sleep(GRACE).await;
}

/// Reserves the port without answering on it yet.
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

/// Returns the server without its port: everything about a response but the network.
/// `dist` holds the site, which was built for `base`.
pub fn app(dist: PathBuf, base: BasePath) -> Router {
    Router::new()
        .fallback(handler::handle)
        .with_state(handler::Site::new(dist, base))
}

fn other_port(taken: u16) -> u16 {
    taken.checked_add(1).unwrap_or(8080)
}
