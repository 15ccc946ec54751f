package io.consort.quickstart.replay;

import io.consort.quickstart.archive.ArchiveFile;
import io.consort.quickstart.archive.ArchivedLedger;
import io.consort.quickstart.archive.Endings;
import io.consort.quickstart.chain.Chain;
import io.consort.quickstart.statement.StatementFile;
import io.consort.quickstart.statement.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The archives of all services are kept, and what everything in them rests on is followed as whoever has them can follow it: from
 * statements to the votes, the seats and the charter, with nothing but public keys.
 */
final class Evidence {

    private final Stage stage;
    private final Papers papers;
    private final Map<String, String> statements = new LinkedHashMap<>();

    Evidence(Stage stage, Papers papers) {
        this.stage = stage;
        this.papers = papers;
    }

    /** A statement of a payee, which is kept. */
    void add(String name, String statement) {
        papers.keep(name, statement);
        statements.put(name, statement);
    }

    void check(List<String> services) {
        stage.story.chapter("What it rests on, followed offline");
        Chain chain = new Chain("");
        List<Path> archives = services.stream()
                .map(service -> papers.keepArchive(
                        stage.data.id() + "-" + service, stage.office().download(stage.at(service, "/archive"))))
                .toList();
        archives.forEach(archive -> read(archive, chain));
        statements.forEach((name, statement) -> chain.held(
                name + ".json", StatementFile.parse(statement).payment().orElseThrow()));
        List<Verdict> verdicts = chain.verdicts();
        List<String> breaks = verdicts.stream()
                .filter(Verdict.NotProven.class::isInstance)
                .map(Verdict::sentence)
                .toList();
        stage.story.figure(
                "places where a chain of authority breaks", "none", breaks.isEmpty() ? "none" : breaks.getFirst());
        List<Verdict> followed = verdicts.subList(services.size(), verdicts.size());
        followed.forEach(each -> stage.story.tell("%s", each.sentence()));
        stage.story.figure(
                "statements followed to votes, seats and charter",
                Integer.toString(statements.size()),
                Long.toString(followed.stream()
                        .filter(each -> each.sentence().contains(" of the charter."))
                        .count()));
        stage.story.tell(
                "kept: ./consort verify %s",
                archives.stream().map(Path::toString).collect(Collectors.joining(" ")));
    }

    private static void read(Path archive, Chain chain) {
        try (ArchiveFile file = ArchiveFile.open(archive)) {
            for (ArchivedLedger ledger : file.ledgers()) {
                Verdict verdict = ledger.check(ledger.ownKey().orElseThrow(), new Endings(), chain);
                if (verdict instanceof Verdict.NotProven(String sentence)) {
                    throw new DifferenceException("the archive " + archive, "one that holds", sentence);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(archive + " cannot be read", unreadable);
        }
    }
}
