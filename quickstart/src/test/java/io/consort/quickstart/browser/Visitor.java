package io.consort.quickstart.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Somebody with a browser of their own, closed at the end: whatever it complained of by then fails the test. */
final class Visitor implements AutoCloseable {

    private static final double PATIENCE = Long.getLong("consort.patience", 120_000);

    /** The client asks whether something could be done before it offers it; that it could not is an answer, which the browser reports as a failure. */
    private static final Pattern TRIED = Pattern.compile(".*/api/[a-z-]+/tries/.*|.*/exit-previews:.*");

    /** What makes a page wider than the screen. */
    private static final String BEYOND = """
            () => {
              if (document.documentElement.scrollWidth <= innerWidth) return '';
              const free = (each) => each === null || (getComputedStyle(each).overflowX === 'visible' && free(each.parentElement));
              const beyond = [...document.querySelectorAll('body *')].filter((each) => each.getBoundingClientRect().right > innerWidth && free(each.parentElement));
              return beyond.map((each) => each.cloneNode(false).outerHTML.slice(0, 100)).slice(-4).join(' ') || 'something';
            }""";

    private static final String LINKS =
            "() => [...new Set([...document.querySelectorAll(\"a[href^='/']\")].map((link) => link.getAttribute('href').replace(/[?#].*/, '')))]";

    /** Opens what is folded up, also what that brings along, until nothing is and all of it has come. */
    private static final String UNFOLDED = """
            () => {
              const folded = [...document.querySelectorAll('main details')];
              folded.filter(({ open }) => !open).forEach((each) => each.querySelector('summary').click());
              return folded.every(({ open, children }) => open && children.length > 1);
            }""";

    /** Whether a page has its heading and awaits nothing; asked with each frame, where an assertion of Playwright's pauses up to a second. */
    private static final String THERE =
            "loading => document.querySelectorAll('main h1').length === 1 && !document.body.innerText.includes(loading)";

    private final URI origin;
    private final Look look;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    /** What the page waits for an answer to. */
    private final Set<Request> awaited = new HashSet<>();

    private Visitor(URI origin, Look look) {
        this.origin = origin;
        this.look = look;
        this.context = Chromium.shared()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(look.locale)
                        .setTimezoneId(look.zone)
                        .setViewportSize(look.width, 720)
                        .setColorScheme(look.scheme));
        context.setDefaultTimeout(PATIENCE);
        context.setDefaultNavigationTimeout(PATIENCE);
        this.page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onDOMContentLoaded(_ -> awaited.clear());
        page.onRequest(awaited::add);
        page.onRequestFinished(awaited::remove);
        page.onRequestFailed(awaited::remove);
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onDialog(this::answer);
    }

    /** Somebody who has not signed in. */
    static Visitor of(URI origin, Look look) {
        return new Visitor(origin, look);
    }

    /** Somebody who signs in and arrives at a page. */
    static Visitor signedIn(URI origin, Look look, String username, String password) {
        return new Visitor(origin, look).signIn(username, password);
    }

    Visitor signIn(String username, String password) {
        page.navigate(origin + "/login?return=/");
        page.fill("#username", username);
        page.press("#username", "Enter");
        page.fill("#password", password);
        page.press("#password", "Enter");
        return arrived();
    }

    /** Signs out, and sees what greets whoever has not signed in. */
    void signOut() {
        button(Writing.of(look).say("退出登录", "Sign out")).click();
        page.getByText(look.welcome).first().waitFor();
    }

    /** Is sure of what is asked. Nothing on a page speaks without asking, unless something typed has become a part of it. */
    private void answer(Dialog dialog) {
        if (dialog.type().equals("alert")) {
            complaints.add(page.url() + ": a dialog says " + dialog.message());
        }
        dialog.accept();
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") && !TRIED.matcher(message.location()).matches()) {
            complaints.add(page.url() + ": " + message.text() + " (" + message.location() + ")");
        }
    }

    Look look() {
        return look;
    }

    Page page() {
        return page;
    }

    /** Loads a page as by typing its address. */
    Visitor open(String path) {
        page.navigate(origin + path);
        return arrived();
    }

    /** Goes to a page as by a link, without loading the client anew. */
    Visitor go(String path) {
        if (URI.create(page.url()).getRawPath().equals(path)) {
            return arrived();
        }
        page.evaluate(
                "path => { document.activeElement?.blur(); history.pushState(null, '', path); dispatchEvent(new PopStateEvent('popstate')); }",
                path);
        page.waitForFunction("() => document.querySelector('main:focus, main:focus-within') !== null");
        return arrived();
    }

    /** Waits until all of a page is there, also what it asks for anew after an act. */
    Visitor arrived() {
        page.waitForURL(url -> url.startsWith(origin.toString()));
        page.waitForFunction(THERE, look.loading);
        answered();
        page.waitForFunction(THERE, look.loading);
        return this;
    }

    /** Waits until the page awaits no answer. */
    void answered() {
        page.waitForCondition(awaited::isEmpty);
    }

    /** What a page shows. */
    String text() {
        return page.locator("main").innerText();
    }

    /** Loads the page anew: what others did meanwhile is there then. */
    Visitor again() {
        page.reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
        return arrived();
    }

    /**
     * Sees that all of what somebody typed is shown to the letter, and that none of it is a part of the page.
     *
     * @return what keeps it from others
     */
    List<String> reads(String... typed) {
        for (String each : typed) {
            page.locator("main").getByText(each).first().waitFor();
        }
        assertThat(page.locator("main :is(b, i, script, img[src='x'])").count()).isZero();
        return barriers();
    }

    /** What the first button is called that proves something here. */
    String provable() {
        Locator first = page.locator("main button[aria-label^='%s']"
                        .formatted(Writing.of(look).say("证明：", "Prove it: ")))
                .first();
        first.waitFor();
        return first.getAttribute("aria-label");
    }

    /** Waits until what was to be proven is. */
    void proven() {
        page.getByText(Writing.of(look).say("条记录如此处所示载于该账本", "stands in this ledger as it is shown here."))
                .first()
                .waitFor();
    }

    /** What the page is to whom it is shown. */
    Verdict verdict() {
        return Verdict.of(text(), look);
    }

    /** The addresses within the client to which a page leads. */
    @SuppressWarnings("unchecked") // by the script
    List<String> links() {
        return (List<String>) page.evaluate(LINKS);
    }

    /** Opens all that is folded up on a page: the forms of what can be done, why the rest cannot, and what a fact rests on. */
    Visitor unfold() {
        page.waitForFunction(UNFOLDED);
        return arrived();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** What keeps a page from people who do not see, hear or move as others do. */
    List<String> barriers() {
        return Barriers.of(page).stream()
                .map(barrier -> page.url() + ": " + barrier)
                .toList();
    }

    /** That one would have to scroll sideways, which nobody has to on a screen of 320 px or at 400 % (WCAG 1.4.10). */
    List<String> overflow() {
        return Stream.of(String.valueOf(page.evaluate(BEYOND)))
                .filter(beyond -> !beyond.isEmpty())
                .map(beyond -> page.url() + " goes beyond the screen with " + beyond)
                .toList();
    }

    /** What the browser complained of since it was asked last. */
    List<String> complaints() {
        List<String> since = List.copyOf(complaints);
        complaints.clear();
        return since;
    }

    @Override
    public void close() {
        List<String> last = complaints();
        context.close();
        assertThat(last).as("what the browser complained of").isEmpty();
    }
}
