// <<generated>>
// For viewer responses of every behaviour; nothing to change.
function handler(event) {
  var page = new RegExp("<<page>>");
  if (!page.test(event.request.uri)) {
    event.response.headers["access-control-allow-origin"] = { value: "*" };
  }
  return event.response;
}
