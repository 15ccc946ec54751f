package io.consort.quickstart.bench;

import io.consort.quickstart.bench.browser.Page;
import java.net.URI;

/** Somebody who is signed in on the web client. */
final class Visitor {

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
        visitor.mustBeIn();
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

    private void mustBeIn() {
        if (!page.has("main h1") || !page.evaluate("location.origin").asString().equals(origin.toString())) {
            throw new BenchException("The sign-in did not lead into the client.", null);
        }
    }

    Page page() {
        return page;
    }

    /** Loads a page of the client by its path, of which the browser has nothing yet. */
    void arriveCold(String path) {
        page.loadCold(origin.resolve(path).toString());
        mustBeIn();
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
