package io.consort.quickstart.bench;

import io.consort.quickstart.bench.Bench.Subject;
import io.consort.quickstart.bench.browser.Chromium;
import io.consort.quickstart.bench.browser.Page;
import io.consort.quickstart.bench.browser.Pause;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The web client as its users meet it: in a browser on this machine, signed in as the secretariat of Sematech. */
final class WebClient {

    private static final String SOMEBODY = "sematech-office-rep";
    private static final int TIMES = 5;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Figures figures;
    private final Subject platform;
    private final Path browser;
    private final Path folder;

    /**
     * @param platform on which Sematech has been told
     * @param browser the program
     * @param folder for its profile
     */
    WebClient(Figures figures, Subject platform, Path browser, Path folder) {
        this.figures = figures;
        this.platform = platform;
        this.browser = browser;
        this.folder = folder;
    }

    void measure() {
        try (Chromium chromium = new Chromium(browser, folder)) {
            Page page = chromium.open();
            Visitor visitor = Visitor.signIn(page, platform.gateway(), SOMEBODY, password());
            inbox(visitor);
            new NextScreens(figures, visitor).measure();
            new Interactions(figures, visitor).measure();
            idle(chromium, visitor);
        }
    }

    private String password() {
        Properties people = new Properties();
        try (Reader in = Files.newBufferedReader(platform.people())) {
            people.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(platform.people() + " cannot be read", unreadable);
        }
        return people.getProperty(SOMEBODY, "");
    }

    private void inbox(Visitor visitor) {
        List<Arrival> all = IntStream.range(0, TIMES)
                .mapToObj(_ -> Arrival.at(visitor, "/"))
                .toList();
        figures.add(Figure.atMost(
                "inbox, nothing of it in the browser: all bytes",
                median(all, Arrival::kilobytes),
                "kB",
                400,
                all.getFirst().requests() + " requests, the API's answers among them; median of " + TIMES));
        figures.add(Figure.atMost(
                "the same, first contentful paint",
                median(all, Arrival::firstPaint),
                "s",
                1.5,
                "the slowest " + slowest(all, Arrival::firstPaint)));
        figures.add(Figure.atMost(
                "the same, largest contentful paint",
                median(all, Arrival::largestPaint),
                "s",
                2.5,
                "the slowest " + slowest(all, Arrival::largestPaint)));
    }

    /** Both at once, each in a window of its own that is seen. */
    private void idle(Chromium chromium, Visitor visitor) {
        visitor.go(NextScreens.SEMATECH + "/decisions/votings");
        String voting = visitor.link(NextScreens.SEMATECH + "/decisions/votings/[^/]+");
        Visitor other = visitor.again(chromium.open());
        visitor.arriveCold("/");
        other.arriveCold(voting);
        visitor.page().traffic().reset();
        other.page().traffic().reset();
        Pause.of(MINUTE);
        idle("requests of an inbox that is left alone", visitor);
        idle("the same of a voting's page", other);
    }

    private void idle(String name, Visitor visitor) {
        figures.add(Figure.atMost(
                name, visitor.page().traffic().requests(), "/min", 6, visitor.seen() ? "" : "NOT SEEN by the browser"));
    }

    private static double median(List<Arrival> all, ToDoubleFunction<Arrival> what) {
        return all.stream().mapToDouble(what).sorted().toArray()[all.size() / 2];
    }

    private static String slowest(List<Arrival> all, ToDoubleFunction<Arrival> what) {
        return Math.round(all.stream().mapToDouble(what).max().orElse(0) * 1_000) + " ms";
    }

    private record Arrival(double kilobytes, int requests, double firstPaint, double largestPaint) {

        static Arrival at(Visitor visitor, String path) {
            visitor.arriveCold(path);
            return new Arrival(
                    visitor.page().traffic().kilobytes(),
                    visitor.page().traffic().requests(),
                    visitor.firstPaint(),
                    visitor.largestPaint());
        }
    }
}
