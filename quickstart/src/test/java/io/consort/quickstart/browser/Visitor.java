package io.consort.quickstart.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
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

    private final URI origin;
    private final Look look;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

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
        assertThat(page.locator("main:focus, main:focus-within"))
                .hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
        return arrived();
    }

    /** Waits until all of a page is there. */
    Visitor arrived() {
        page.waitForURL(url -> url.startsWith(origin.toString()));
        assertThat(page.locator("main h1")).hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
        assertThat(page.getByText(look.loading))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
        return this;
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
    List<String> links() {
        return page.locator("a[href^='/']").all().stream()
                .map(link -> link.getAttribute("href").replaceAll("[?#].*", ""))
                .distinct()
                .toList();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** What keeps a page from people who do not see, hear or move as others do, as far as a program can tell: WCAG 2.2 AA and best practices. */
    List<String> barriers() {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> page.url() + ": " + rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getTarget()))
                                        .toList())
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
