// Written by `cargo run -p site -- server-config`, which overwrites it: change crates/site/src/headers.rs or crates/site/src/hosting/.
// For viewer requests of every behaviour; nothing to change.
function handler(event) {
  var request = event.request;
  var name = request.uri.split("/").pop();
  if (name === "") request.uri += "index.html";
  else if (name.indexOf(".") < 0) request.uri += "/index.html";
  // CloudFront compresses everything else by itself.
  var accepted = request.headers["accept-encoding"];
  var brotli = accepted && /\bbr\b(?!\s*;\s*q=0)/.test(accepted.value);
  if (brotli && /[.]bin$/.test(name)) request.uri += ".br";
  return request;
}
