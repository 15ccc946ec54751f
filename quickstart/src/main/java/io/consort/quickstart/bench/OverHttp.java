package io.consort.quickstart.bench;

import io.consort.quickstart.bench.load.Nginx;
import io.consort.quickstart.bench.load.OwnClient;
import io.consort.quickstart.bench.load.Shot;
import io.consort.quickstart.bench.load.Target;
import io.consort.quickstart.bench.load.Wrk;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** The figures of the whole platform under load through its gateway, everything on this machine. */
final class OverHttp {

    private static final String ASSETS = "/api/ip-ledger/consortia/" + Partner.CONSORTIUM + "/assets";
    private static final String ONE = ASSETS + "?limit=1";
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

    private void writes() {
        fire(gateway, ASSETS, true, WRITERS, WARM_UP);
        Shot shot = fire(gateway, ASSETS, true, WRITERS, MEASURED);
        String note = WRITERS + " connections, assets registered" + by() + errors(shot);
        figures.add(Figure.atLeast("HTTP writes through the gateway", shot.perSecond(), "/s", 1_500, note));
        figures.add(Figure.atMost("the same, p99", shot.p99Millis(), "ms", 100, ""));
    }

    private void reads() {
        String name = "HTTP reads through the gateway \u00f7 nginx before the same service";
        fire(gateway, ONE, false, READERS, WARM_UP);
        if (!Nginx.isPresent()) {
            Shot shot = fire(gateway, ONE, false, READERS, MEASURED);
            figures.add(Figure.shown("HTTP reads through the gateway", shot.perSecond(), "/s", errors(shot)));
            figures.add(Figure.skipped(name, "\u2265 0.4", "nginx is not installed"));
            return;
        }
        try (Nginx nginx = new Nginx(folder, servicePort)) {
            fire(nginx.origin(), ONE, false, READERS, WARM_UP);
            Shot plain = fire(nginx.origin(), ONE, false, READERS, MEASURED);
            Shot guarded = fire(gateway, ONE, false, READERS, MEASURED);
            figures.add(Figure.shown("HTTP reads through nginx, unguarded", plain.perSecond(), "/s", errors(plain)));
            figures.add(Figure.shown(
                    "HTTP reads through the gateway, token validated, limits on",
                    guarded.perSecond(),
                    "/s",
                    "p99 " + Math.round(guarded.p99Millis()) + " ms" + errors(guarded)));
            figures.add(Figure.atLeast(name, guarded.perSecond() / plain.perSecond(), "", 0.4, ""));
        }
    }

    private Shot fire(URI origin, String path, boolean change, int connections, Duration duration) {
        Target target = new Target(origin.resolve(path), partner.token(), change);
        return Wrk.isPresent()
                ? new Wrk(folder).fire(target, connections, duration)
                : new OwnClient().fire(target, connections, duration);
    }

    private static String by() {
        return Wrk.isPresent() ? "" : ", by a client of its own, since wrk is not installed";
    }

    private static String errors(Shot shot) {
        return shot.errors() == 0 ? "" : "; " + shot.errors() + " ERRORS";
    }
}
