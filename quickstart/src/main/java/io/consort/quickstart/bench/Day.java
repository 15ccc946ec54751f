package io.consort.quickstart.bench;

import io.consort.quickstart.bench.load.Load;
import io.consort.quickstart.bench.load.Shot;
import io.consort.quickstart.bench.load.Target;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A mixed day in ten minutes: four fifths reads, one fifth writes, over many consortia of which few are large. */
final class Day {

    /** Over how many consortia. */
    static final int CONSORTIA = 50;

    private static final int MINUTES = 10;
    private static final int CONNECTIONS = 64;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Figures figures;
    private final Partner partner;
    private final URI gateway;
    private final Path folder;

    Day(Figures figures, Partner partner, URI gateway, Path folder) {
        this.figures = figures;
        this.partner = partner;
        this.gateway = gateway;
        this.folder = folder;
    }

    /**
     * @param gatewayFigures where the gateway tells its own
     * @param serviceFigures where the service under load does
     */
    void measure(Telling gatewayFigures, Telling serviceFigures) {
        List<URI> assets = IntStream.range(0, CONSORTIA)
                .mapToObj(each -> gateway.resolve("/api/ip-ledger/consortia/" + partner.consortium(each) + "/assets"))
                .toList();
        double collected = gatewayFigures.secondsCollecting() + serviceFigures.secondsCollecting();
        double heap = 0;
        List<Shot> minutes = new ArrayList<>();
        for (int minute = 0; minute < MINUTES; minute++) {
            minutes.add(Load.fire(new Target(assets, partner.token(), Target.Kind.DAY), CONNECTIONS, MINUTE, folder));
            heap = Math.max(heap, serviceFigures.heapMegabytes());
        }
        collected = gatewayFigures.secondsCollecting() + serviceFigures.secondsCollecting() - collected;
        long errors = minutes.stream().mapToLong(Shot::errors).sum();
        figures.add(Figure.shown(
                "a mixed day over " + CONSORTIA + " consortia, ten minutes",
                minutes.stream().mapToDouble(Shot::perSecond).average().orElse(0),
                "/s",
                "four fifths reads, " + CONNECTIONS + " connections"));
        figures.add(Figure.shown(
                "the same, p99 of the slowest minute",
                minutes.stream().mapToDouble(Shot::p99Millis).max().orElse(0),
                "ms",
                "of the last: " + Math.round(minutes.getLast().p99Millis()) + " ms"));
        figures.add(Figure.atMost("the same, answers that were no success", errors, "", 0, ""));
        figures.add(Figure.shown("the same, heap of the service, largest seen", heap, "MB", ""));
        figures.add(Figure.shown(
                "the same, longest pause for the collector",
                Math.max(gatewayFigures.longestPauseMillis(), serviceFigures.longestPauseMillis()),
                "ms",
                "all pauses of gateway and service: " + Math.round(collected * 10) / 10.0 + " s"));
    }
}
