// Written by `cargo run -p site -- server-config`, which overwrites it: change crates/site/src/headers.rs or crates/site/src/hosting/.
// For viewer responses of every behaviour; nothing to change.
function handler(event) {
  var page = new RegExp("/([^/]*[.]html|[^/.]*)$");
  if (!page.test(event.request.uri)) {
    event.response.headers["access-control-allow-origin"] = { value: "*" };
  }
  return event.response;
}
