package io.consort.quickstart.bench;

import io.consort.quickstart.bench.browser.Page;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * How long the client lets somebody wait who clicks and types: the longest of all interactions until the next frame is painted, as the browser
 * itself tells it (Event Timing; of fewer than fifty the longest is the Interaction to Next Paint, web.dev/articles/inp).
 */
final class Interactions {

    /** Keeps the longest of what each press, click or key took. */
    private static final String WATCH = """
            window.benchInteractions = new Map();
            const named = element => `"${element?.ariaLabel ?? element?.textContent.slice(0, 40)}"`;
            new PerformanceObserver(seen => seen.getEntries().filter(each => each.interactionId > 0).forEach(each => {
              const before = benchInteractions.get(each.interactionId);
              if (before === undefined || before.took < each.duration) {
                benchInteractions.set(each.interactionId,
                  { took: each.duration, what: `${each.name} on ${named(each.target)} of ${location.pathname}` });
              }
            })).observe({ type: 'event', durationThreshold: 16 });""";

    private static final String LONGEST = """
            (() => {
              const all = [...benchInteractions.values()].sort((one, other) => other.took - one.took);
              return { took: all[0]?.took ?? 0, what: all[0]?.what ?? 'none' };
            })()""";

    private static final int TIMES = 3;

    private final Figures figures;
    private final Visitor visitor;
    private final Page page;
    private int done;

    Interactions(Figures figures, Visitor visitor) {
        this.figures = figures;
        this.visitor = visitor;
        this.page = visitor.page();
    }

    void measure() {
        List<JsonNode> walks = IntStream.range(0, TIMES)
                .mapToObj(_ -> walk())
                .sorted(Comparator.comparingDouble(each -> each.get("took").asDouble()))
                .toList();
        JsonNode longest = walks.get(TIMES / 2);
        figures.add(Figure.atMost(
                "interaction to next paint",
                longest.get("took").asDouble(),
                "ms",
                200,
                "the longest of " + done / TIMES + " clicks and keys: "
                        + longest.get("what").asString() + "; median of " + TIMES + " walks, the slowest "
                        + Math.round(walks.getLast().get("took").asDouble()) + " ms"));
    }

    private JsonNode walk() {
        visitor.arriveCold("/");
        page.evaluate(WATCH);
        follow("main a[href^=\"/c/sematech\"]");
        for (String section : new String[] {"members", "decisions", "inventions/assets", "charter", "ledger"}) {
            follow(".consortium nav a[href=\"" + NextScreens.SEMATECH + "/" + section + "\"]");
            if (page.has("main details > summary")) {
                click("main details > summary");
            }
            if (page.has("main input")) {
                click("main input");
                type("2026");
                press(Page.Key.TAB);
            }
        }
        choices();
        follow("header a.brand");
        return page.evaluate(LONGEST);
    }

    private void follow(String link) {
        click(link);
        visitor.arrived();
    }

    /** Everything is shown anew: dark and light again, in Chinese and again in English. */
    private void choices() {
        page.focus(".choices select:last-child");
        press(Page.Key.DOWN);
        press(Page.Key.UP);
        page.focus(".choices select:first-child");
        press(Page.Key.UP);
        press(Page.Key.DOWN);
    }

    private void click(String element) {
        page.click(element);
        done++;
    }

    private void type(String text) {
        page.type(text);
        done += text.length();
    }

    private void press(Page.Key key) {
        page.press(key);
        page.traffic().settle();
        done++;
    }
}
