package io.consort.quickstart.bench;

import io.consort.embedded.identity.KeycloakSettings;
import io.consort.quickstart.bench.browser.Chromium;
import io.consort.quickstart.client.IdentityAdministration;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Measures everything that has a goal, prints it beside the goal, and keeps it. */
public final class Bench {

    private final Figures figures;
    private final Path folder;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * @param folder for what is measured; the figures go into {@code bench.json} beside it
     */
    public Bench(Path folder, PrintStream out) {
        this.figures = new Figures(out);
        try {
            this.folder = Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(folder + " cannot be made", unwritable);
        }
    }

    /** What can be measured by itself. */
    public enum Part {
        /** Load through the gateway, and what it takes of memory. */
        HTTP,
        /** The web client in a browser, on the Sematech that was told and over consortia with very many assets. */
        CLIENT,
        /** What another service asks. */
        STANDINGS,
        /** What awaits someone over many consortia. */
        NEEDS,
        /** Ledgers with very many assets. */
        PORTFOLIO,
        /** Ledgers, their store and their proofs. */
        LEDGERS,
        /** The rules of the domains. */
        DOMAINS,
        /** What it costs that acts rest on resolutions with their proofs, and to follow that offline; by itself. */
        AUTHORITY,
        /** Ledgers of very many entries; by itself, since it takes minutes to make them. */
        AGE,
        /** A mixed day; by itself, since it takes ten minutes. */
        DAY;

        /** What is measured where nobody says what: in some twenty-five minutes. */
        public static Set<Part> usual() {
            return EnumSet.complementOf(EnumSet.of(AUTHORITY, AGE, DAY));
        }
    }

    /**
     * Measures.
     *
     * @param parts what of it
     * @param running the platform that is under load; null where none runs, which skips what needs one
     * @param consortium the command that runs consortium-service alone; null where it has not been built
     * @param secondStart how many seconds it took to start it, where that was done for the measurement and not the first time
     * @return whether every goal that was measured is met
     */
    public boolean run(
            Set<Part> parts, @Nullable Subject running, @Nullable List<String> consortium, OptionalDouble secondStart) {
        Start.add(figures, secondStart);
        Jmh jmh = new Jmh(folder);
        for (Part part : parts) {
            switch (part) {
                case HTTP -> loaded(running, this::http);
                case DAY -> loaded(running, this::day);
                case CLIENT -> client(running);
                case STANDINGS -> standings(consortium);
                case NEEDS -> needs(consortium);
                case PORTFOLIO -> new Portfolios(figures, folder).measure();
                case LEDGERS -> new Ledgers(figures, jmh).measure();
                case DOMAINS -> new Domains(figures, jmh).measure();
                case AUTHORITY -> new Grounds(figures, jmh).measure();
                case AGE -> new Ledgers(figures, jmh).age();
            }
        }
        figures.write(folder.resolveSibling("bench.json"));
        return !figures.anyMissed();
    }

    private void loaded(@Nullable Subject running, Consumer<Subject> measured) {
        if (running == null) {
            figures.add(Figure.skipped("load through the gateway", "", "Consort is not running: ./consort up first"));
        } else {
            measured.accept(running);
        }
    }

    private void client(@Nullable Subject running) {
        Optional<Path> browser = Chromium.find();
        if (running == null || !Files.exists(running.people())) {
            figures.add(Figure.skipped(
                    "the web client",
                    "",
                    "Sematech is not told on a running platform: ./consort up, ./consort replay sematech"));
        } else if (browser.isEmpty()) {
            figures.add(Figure.skipped("the web client", "", "there is no browser: install chromium"));
        } else {
            new WebClient(figures, running, browser.get(), folder).measure();
            Partner partner = partner(running, LongLists.CONSORTIA);
            IdentityAdministration identity = new IdentityAdministration(
                    client, running.identity(), KeycloakSettings.ROOT, running.identityPassword());
            new LongLists(figures, partner, identity, running.gateway(), browser.get(), folder).measure();
        }
    }

    private void standings(@Nullable List<String> consortium) {
        if (consortium == null) {
            figures.add(Figure.skipped("standings over HTTP", "\u2264 5 ms", "consortium-service has not been built"));
        } else {
            new Lookups(figures, consortium, folder).measure();
        }
    }

    private void needs(@Nullable List<String> consortium) {
        if (consortium == null) {
            figures.add(Figure.skipped("needs over HTTP", "\u2264 50 ms", "consortium-service has not been built"));
        } else {
            new Inbox(figures, consortium, folder).measure();
        }
    }

    private void http(Subject running) {
        figures.add(Figure.atMost(
                "memory of gateway and four services, ready", Memory.resident(running.pids()), "MB", 1_300, ""));
        Partner partner = partner(running, OverHttp.CONSORTIA);
        new OverHttp(figures, partner, running.gateway(), running.ipLedgerPort(), folder).measure();
        figures.add(Figure.shown(
                "memory of gateway and four services, after the load", Memory.resident(running.pids()), "MB", ""));
    }

    private void day(Subject running) {
        Partner partner = partner(running, Day.CONSORTIA);
        new Day(figures, partner, running.gateway(), folder)
                .measure(new Telling(client, running.gatewayMetrics()), new Telling(client, running.ipLedgerMetrics()));
    }

    private Partner partner(Subject running, int consortia) {
        Partner partner = new Partner(client, running.gateway(), running.identity(), running.partnerSecret());
        partner.prepare(running.administrator(), running.administratorPassword(), consortia);
        return partner;
    }

    /**
     * A running platform.
     *
     * @param gateway its public address
     * @param identity the identity provider's address
     * @param identityPassword of the identity provider's own administrator
     * @param administrator who may found a consortium
     * @param administratorPassword and the password
     * @param partnerSecret of the example partner's client
     * @param ipLedgerPort of the service that nginx is put before
     * @param gatewayMetrics where the gateway tells of itself
     * @param ipLedgerMetrics where that service does
     * @param people where the passwords of the story's people are kept, once it has been told
     * @param pids of the gateway and the four services
     */
    public record Subject(
            URI gateway,
            URI identity,
            String identityPassword,
            String administrator,
            String administratorPassword,
            String partnerSecret,
            int ipLedgerPort,
            URI gatewayMetrics,
            URI ipLedgerMetrics,
            Path people,
            List<Long> pids) {}
}
