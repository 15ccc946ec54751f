package io.consort.quickstart.bench;

import io.consort.quickstart.bench.browser.Page;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** Somebody who is signed in on the web client. */
final class Visitor {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Whether a page has its heading, and awaits nothing. */
    private static final String SHOWN = """
            document.querySelector('main h1') !== null
              && ![...document.querySelectorAll('[role=status]')].some(each => each.textContent === 'Loading\u2026')""";

    private final URI origin;
    private final Page page;

    private Visitor(URI origin, Page page) {
        this.origin = origin;
        this.page = page;
    }

    /**
     * Signs in on the identity provider's page, which asks for the name first.
     *
     * @param origin of the platform
     */
    static Visitor signIn(Page page, URI origin, String username, String password) {
        page.load(origin.resolve("/login?return=/").toString());
        fill(page, "#username", username);
        fill(page, "#password", password);
        Visitor visitor = new Visitor(origin, page);
        visitor.arrived();
        return visitor;
    }

    private static void fill(Page page, String field, String text) {
        if (!page.has(field)) {
            throw new BenchException("The sign-in page has no " + field + ".", null);
        }
        page.click(field);
        page.type(text);
        page.press(Page.Key.ENTER);
        page.traffic().settle();
    }

    /** Waits until all of a page is there. */
    void arrived() {
        Instant deadline = Instant.now().plus(PATIENCE);
        do {
            if (Instant.now().isAfter(deadline)) {
                throw new BenchException(
                        page.evaluate(
                                        "'After two minutes ' + location.href + ' shows only: ' + document.body.innerText.slice(0, 600)")
                                .asString(),
                        null);
            }
            page.traffic().settle();
        } while (!page.evaluate(SHOWN).asBoolean());
    }

    /** Whoever it is, in another window too. */
    Visitor again(Page window) {
        return new Visitor(origin, window);
    }

    /** Whether the browser takes the window for one that is seen. */
    boolean seen() {
        return page.evaluate("document.visibilityState === 'visible'").asBoolean();
    }

    Page page() {
        return page;
    }

    /** Loads a page of the client by its path, of which the browser has nothing yet. */
    void arriveCold(String path) {
        page.loadCold(origin.resolve(path).toString());
        arrived();
    }

    /** Goes to a page of the client as by a link, without loading the client anew. */
    void go(String path) {
        page.evaluate("history.pushState(null, '', '" + path + "'); dispatchEvent(new PopStateEvent('popstate'))");
        arrived();
    }

    /**
     * Where the first link on the page leads whose path is of a form.
     *
     * @param form a regular expression of JavaScript
     */
    String link(String form) {
        String found = page.evaluate("[...document.links].map(link => link.pathname).find(path => /^%s$/.test(path))"
                        .formatted(form.replace("/", "\\/")))
                .asString("");
        if (found.isEmpty()) {
            throw new BenchException("No link leads to " + form + ".", null);
        }
        return found;
    }

    /** When something was first seen of what was loaded last, in seconds (Paint Timing). */
    double firstPaint() {
        return seconds("performance.getEntriesByName('first-contentful-paint')[0].startTime");
    }

    /** When the largest thing in sight was seen (Largest Contentful Paint). */
    double largestPaint() {
        return seconds("""
                new Promise(done =>
                  new PerformanceObserver(seen => done(seen.getEntries().at(-1).startTime))
                    .observe({ type: 'largest-contentful-paint', buffered: true }))""");
    }

    private double seconds(String expression) {
        return page.evaluate(expression).asDouble() / 1_000;
    }
}
