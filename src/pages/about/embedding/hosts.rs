use crate::assets::Assets;
use leptos::prelude::*;

/// What a host has to allow, what it can see, and what it may say of it: prose for
/// people who run sites in England, and no words of the catalogue.
pub fn view(assets: &Assets) -> impl IntoView + use<> {
    let address = |name: &str| format!("{}{name}", assets.base);
    view! {
        <div class="for-hosts">
            <h2 id="allow">"What your site has to allow"</h2>
            <p>
                "If your site sends a Content-Security-Policy, add this site’s address to "
                <code>"frame-src"</code> ", and for the script to " <code>"script-src"</code>
                " too. Nothing inline, no style and no cookie is needed. Many editors take iframes and scripts out of what is pasted; whoever looks after your site can allow them:"
            </p>
            <dl class="embed-hosts">
                <dt>"WordPress"</dt>
                <dd>
                    "Only people who may post “unfiltered HTML” (administrators, and editors of a single site) can paste a frame, into a “Custom HTML” block. For everyone else there is a plugin with a block and a shortcode, in this project’s folder integrations/wordpress."
                </dd>
                <dt>"Drupal"</dt>
                <dd>
                    "In the text format, “Limit allowed HTML tags” removes frames: add iframe with the attributes of the snippet to its list, or make a block in a format that allows it. With the module Security Kit or CSP, add this site to frame-src there."
                </dd>
                <dt>"Umbraco"</dt>
                <dd>
                    "The rich text editor removes frames unless its configuration allows them. Usual is a block of your own whose view holds the snippet, made once by a developer and placed by editors."
                </dd>
                <dt>"Jadu"</dt>
                <dd>
                    "Ask whoever looks after your templates to allow the frame or to place the script: what editors may paste is set there. The link works without asking."
                </dd>
            </dl>
            <p>"Of these we have tried the plugin in WordPress alone. The rest is what is known of them in general: tell us where it is wrong."</p>
            <h2 id="test">"Test it in your page"</h2>
            <p>
                "Put a frame with the address "
                <code>{address("embed/self-test/")}</code>
                " of this site where the widget is to go, or the script with "
                <code>"data-view=\"self-test\""</code>
                ". It says what works there: the frame, its height, printing, copying, sharing, new tabs, storage. "
                <a href=address("embed/self-test/")>"See it by itself"</a> "."
            </p>
            <h2 id="sees">"What you can see, and what you cannot"</h2>
            <ul>
                <li>"You cannot see what is answered, searched for or opened in the frame. It is walled off from your page, and your page from it."</li>
                <li>"It sets no cookie, stores nothing, and sends nothing that anybody does in it. It asks only this site for files."</li>
                <li>"With the script, your page learns how tall the frame is, and when another step begins. Whoever writes your page’s scripts could guess from that which kind of screen is shown, and so perhaps what was suggested. The plain frame tells nothing."</li>
                <li>"If your site counts visits or has trackers, they see that a page with the widget was opened, and by whom, as for every page of yours. Please keep them off this page: somebody may open it because they are afraid for a child."</li>
                <li>"This site’s server sees an internet address and which files are asked for, as every server does; not which page of yours they are for."</li>
                <li>"A frame has no “Leave site” button, since it cannot leave your page. If your pages have one, it works as it always does."</li>
            </ul>
            <h2 id="statements">"For your own statements"</h2>
            <h3>"Accessibility"</h3>
            <p class="quoted">
                "The guided questions on this page come from Second Question, in a frame. They can be used with a keyboard and a screen reader, at 280 pixels wide and at 400 % zoom, and their headings follow ours. They are tested automatically against WCAG 2.2 AA in light and dark; they have not yet been audited by people who use assistive technology. The same content stands on one page by itself."
            </p>
            <h3>"Privacy"</h3>
            <p class="quoted">
                "A frame on this page shows Second Question, which is kept by others. What is answered in it is neither sent nor stored, and we cannot see it. It sets no cookies. The server that it comes from sees the internet address of whoever opens this page."
            </p>
            <h2 id="numbers">"The numbers alone"</h2>
            <p>
                "Every area’s contacts are a file too, with hours, dates and sources, such as "
                <a href=address("england/contacts.json")>"England’s"</a> ". "
                <a href=address("schema/contacts-1.json")>"Its form is described here"</a>
                ". Ask for it again each day, and show no number after its day."
            </p>
        </div>
    }
}
