package io.consort.quickstart.bench;

import io.consort.quickstart.bench.browser.Chromium;
import io.consort.quickstart.bench.load.OwnClient;
import io.consort.quickstart.bench.load.Shot;
import io.consort.quickstart.bench.load.Target;
import io.consort.quickstart.client.IdentityAdministration;
import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * The web client over a consortium that has registered very many assets, for its secretariat: when their list is there, and how long the
 * browser takes to read and recount the ledger, each entry of it, against the signed root. The assets are registered through the gateway first.
 */
final class LongLists {

    private static final int[] SIZES = {10_000, 100_000};
    private static final double[] SECONDS = {3, 30};

    /** A ledger of each size. */
    static final int CONSORTIA = 2;

    private static final String SOMEBODY = "bench-reader";
    private static final int CONNECTIONS = 32;

    /** In far less than a token's life. */
    private static final int AT_ONCE = 10_000;

    private static final int TIMES = 3;

    /** Follows the link to the assets; in milliseconds, until rows are painted. */
    private static final String ROWS = """
            (async () => {
              const begun = performance.now();
              document.querySelector('.consortium nav a[href$="/inventions/assets"]').click();
              while (document.querySelector('main tbody th a[href*="/inventions/assets/"]') === null) {
                await new Promise(requestAnimationFrame);
              }
              await new Promise(requestAnimationFrame);
              return performance.now() - begun;
            })()""";

    /** Presses the button that has the ledger recounted, and waits for the verdict. */
    private static final String RECOUNT = """
            (async () => {
              const button = [...document.querySelectorAll('main button')]
                .find(each => each.textContent === 'Read and recount all entries');
              const tasks = [];
              const observer = new PerformanceObserver(seen => tasks.push(...seen.getEntries()));
              observer.observe({ type: 'longtask' });
              const verdict = () => document.querySelector('main .ant-alert[role=status]')?.textContent ?? '';
              const before = verdict();
              const begun = performance.now();
              button.click();
              await new Promise(done => new MutationObserver(() => verdict() !== before && done())
                .observe(document.body, { subtree: true, childList: true, characterData: true }));
              const took = performance.now() - begun;
              if (!verdict().startsWith('Recounted')) {
                throw new Error(verdict());
              }
              tasks.push(...observer.takeRecords());
              return { took, tasks: tasks.length, longest: Math.max(0, ...tasks.map(each => each.duration)) };
            })()""";

    private final Figures figures;
    private final Partner partner;
    private final IdentityAdministration identity;
    private final URI gateway;
    private final Path browser;
    private final Path folder;

    /**
     * @param partner who has founded the consortia
     * @param browser the program
     * @param folder for its profile
     */
    LongLists(
            Figures figures, Partner partner, IdentityAdministration identity, URI gateway, Path browser, Path folder) {
        this.figures = figures;
        this.partner = partner;
        this.identity = identity;
        this.gateway = gateway;
        this.browser = browser;
        this.folder = folder;
    }

    void measure() {
        IntStream.range(0, CONSORTIA).forEach(this::fill);
        String password = UUID.randomUUID() + "-Aa1";
        identity.person(SOMEBODY, "Bench", password, Partner.NAME);
        try (Chromium chromium = new Chromium(browser, folder)) {
            Visitor visitor = Visitor.signIn(chromium.open(), gateway, SOMEBODY, password);
            IntStream.range(0, CONSORTIA).forEach(number -> list(visitor, number));
            IntStream.range(0, CONSORTIA).forEach(number -> ledger(visitor, number));
        }
    }

    /** Registers assets until the ledger has its size. */
    private void fill(int number) {
        URI assets = gateway.resolve("/api/ip-ledger/consortia/" + partner.consortium(number) + "/assets");
        for (int missing = missing(number); missing > 0; missing = missing(number)) {
            Target target = new Target(List.of(assets), partner.token(), Target.Kind.CHANGE);
            Shot shot = new OwnClient().send(target, CONNECTIONS, Math.min(missing, AT_ONCE));
            if (shot.errors() > 0) {
                throw new BenchException(shot.errors() + " assets could not be registered.", null);
            }
        }
    }

    private int missing(int number) {
        return SIZES[number] - partner.entries(number);
    }

    private void list(Visitor visitor, int number) {
        String consortium = "/c/" + partner.consortium(number);
        double[] seconds = IntStream.range(0, TIMES)
                .mapToDouble(_ -> {
                    visitor.arriveCold(consortium);
                    return visitor.page().evaluate(ROWS).asDouble() / 1_000;
                })
                .sorted()
                .toArray();
        figures.add(Figure.atMost(
                "first rows of a list of " + count(number) + ", after the click",
                seconds[TIMES / 2],
                "s",
                1,
                "assets; the slowest of " + TIMES + " in " + Math.round(seconds[TIMES - 1] * 1_000) + " ms"));
    }

    private void ledger(Visitor visitor, int number) {
        List<JsonNode> all = IntStream.range(0, TIMES)
                .mapToObj(_ -> recounted(visitor, number))
                .sorted(Comparator.comparingDouble(each -> each.get("took").asDouble()))
                .toList();
        figures.add(Figure.atMost(
                count(number) + " entries verified in the browser",
                all.get(TIMES / 2).get("took").asDouble() / 1_000,
                "s",
                SECONDS[number],
                Math.round(visitor.page().traffic().kilobytes() / 1_000)
                        + " MB read through the gateway; the slowest of " + TIMES + " in "
                        + Math.round(all.getLast().get("took").asDouble()) + " ms"));
        figures.add(Figure.atMost(
                "tasks that held the page's thread for over 50 ms meanwhile",
                all.stream()
                        .mapToInt(each -> each.get("tasks").asInt())
                        .sorted()
                        .toArray()[TIMES / 2],
                "",
                0,
                "the longest of all " + TIMES + " times "
                        + Math.round(all.stream()
                                .mapToDouble(each -> each.get("longest").asDouble())
                                .max()
                                .orElseThrow())
                        + " ms"));
    }

    private JsonNode recounted(Visitor visitor, int number) {
        visitor.arriveCold("/c/" + partner.consortium(number) + "/ledger?of=ip-ledger");
        visitor.page().traffic().reset();
        JsonNode recounted = visitor.page().evaluate(RECOUNT);
        visitor.page().traffic().settle();
        return recounted;
    }

    private static String count(int number) {
        return String.format(Locale.ROOT, "%,d", SIZES[number]);
    }
}
