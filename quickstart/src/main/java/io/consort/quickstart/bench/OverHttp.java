package io.consort.quickstart.bench;

import io.consort.quickstart.bench.load.Load;
import io.consort.quickstart.bench.load.Nginx;
import io.consort.quickstart.bench.load.Shot;
import io.consort.quickstart.bench.load.Target;
import io.consort.quickstart.bench.load.Wrk;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The figures of the whole platform under load through its gateway, everything on this machine. */
final class OverHttp {

    /** How many consortia writes are spread over. */
    private static final int SPREAD = 8;

    /** Those, one that grows large before, and one that is empty until it is compared. */
    static final int CONSORTIA = SPREAD + 2;

    private static final int LARGE = SPREAD;
    private static final int EMPTY = SPREAD + 1;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration MEASURED = Duration.ofSeconds(15);
    private static final int READERS = 32;
    private static final int WRITERS = 64;

    private final Figures figures;
    private final Partner partner;
    private final URI gateway;
    private final int servicePort;
    private final Path folder;

    OverHttp(Figures figures, Partner partner, URI gateway, int servicePort, Path folder) {
        this.figures = figures;
        this.partner = partner;
        this.gateway = gateway;
        this.servicePort = servicePort;
        this.folder = folder;
    }

    void measure() {
        writes();
        reads();
    }

    /** From a start on, as users meet it: nothing is warmed up before. */
    private void writes() {
        minute("first", 1_000);
        minute("second", 2_000);
        List<URI> large = List.of(assets(LARGE));
        List<URI> empty = List.of(assets(EMPTY));
        List<URI> spread = IntStream.range(0, SPREAD).mapToObj(this::assets).toList();
        List<Shot> there = Stream.of(empty, large, spread).map(this::changes).toList();
        List<Shot> andBack = Stream.of(spread, large, empty).map(this::changes).toList();
        double inEmpty = mean(there.get(0), andBack.get(2));
        double inLarge = mean(there.get(1), andBack.get(1));
        double inEight = mean(there.get(2), andBack.get(0));
        figures.add(Figure.atLeast(
                "HTTP writes in a ledger of 100,000 assets and more \u00f7 in an empty one",
                inLarge / inEmpty,
                "",
                0.9,
                Math.round(inLarge) + "/s" + errors(there.get(1), andBack.get(1))));
        figures.add(Figure.atLeast(
                "HTTP writes over " + SPREAD + " consortia \u00f7 over one",
                inEight / inEmpty,
                "",
                0.9,
                Math.round(inEight) + "/s" + errors(there.get(2), andBack.get(0))));
        repeated();
    }

    private void repeated() {
        Shot once = changes(List.of(assets(EMPTY)));
        Shot twice = fire(List.of(assets(EMPTY)), Target.Kind.REPEAT, WRITERS, MEASURED);
        double first = 1 / once.perSecond();
        figures.add(Figure.atMost(
                "a repeated HTTP request \u00f7 the first, by the time each takes",
                (2 / twice.perSecond() - first) / first,
                "",
                3,
                Math.round(twice.perSecond()) + "/s, every second one a repetition" + errors(once, twice)));
    }

    private static double mean(Shot one, Shot other) {
        return (one.perSecond() + other.perSecond()) / 2;
    }

    private void minute(String which, double goal) {
        Shot shot = fire(List.of(assets(LARGE)), Target.Kind.CHANGE, WRITERS, MINUTE);
        String note = WRITERS + " connections, assets registered" + by() + errors(shot);
        figures.add(Figure.atLeast(
                "HTTP writes through the gateway, " + which + " minute", shot.perSecond(), "/s", goal, note));
        figures.add(Figure.atMost("the same, p99", shot.p99Millis(), "ms", 100, ""));
    }

    private Shot changes(List<URI> consortia) {
        return fire(consortia, Target.Kind.CHANGE, WRITERS, MEASURED);
    }

    private URI assets(int consortium) {
        return gateway.resolve("/api/ip-ledger/consortia/" + partner.consortium(consortium) + "/assets");
    }

    private void reads() {
        String name = "HTTP reads through the gateway \u00f7 nginx before the same service";
        reads(gateway, WARM_UP);
        if (!Nginx.isPresent()) {
            Shot shot = reads(gateway, MEASURED);
            figures.add(Figure.shown("HTTP reads through the gateway", shot.perSecond(), "/s", errors(shot)));
            figures.add(Figure.skipped(name, "\u2265 0.7", "nginx is not installed"));
            return;
        }
        try (Nginx nginx = new Nginx(folder, servicePort)) {
            reads(nginx.origin(), WARM_UP);
            Shot plain = reads(nginx.origin(), MEASURED);
            Shot guarded = reads(gateway, MEASURED);
            figures.add(Figure.shown("HTTP reads through nginx, unguarded", plain.perSecond(), "/s", errors(plain)));
            figures.add(Figure.shown(
                    "HTTP reads through the gateway, token validated, limits on",
                    guarded.perSecond(),
                    "/s",
                    "p99 " + Math.round(guarded.p99Millis()) + " ms" + errors(guarded)));
            figures.add(Figure.atLeast(name, guarded.perSecond() / plain.perSecond(), "", 0.7, ""));
        }
    }

    private Shot reads(URI origin, Duration duration) {
        URI one = origin.resolve("/api/ip-ledger/consortia/" + partner.consortium(0) + "/assets?limit=1");
        return fire(List.of(one), Target.Kind.READ, READERS, duration);
    }

    private Shot fire(List<URI> assets, Target.Kind kind, int connections, Duration duration) {
        return Load.fire(new Target(assets, partner.token(), kind), connections, duration, folder);
    }

    private static String by() {
        return Wrk.isPresent() ? "" : ", by a client of its own, since wrk is not installed";
    }

    private static String errors(Shot... shots) {
        long errors = Stream.of(shots).mapToLong(Shot::errors).sum();
        return errors == 0 ? "" : "; " + errors + " ERRORS";
    }
}
