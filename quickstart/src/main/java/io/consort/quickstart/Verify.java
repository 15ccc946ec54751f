package io.consort.quickstart;

import io.consort.quickstart.archive.ArchiveFile;
import io.consort.quickstart.archive.ArchivedLedger;
import io.consort.quickstart.archive.Endings;
import io.consort.quickstart.chain.Chain;
import io.consort.quickstart.console.Console;
import io.consort.quickstart.console.RefusedException;
import io.consort.quickstart.proof.Notes;
import io.consort.quickstart.statement.Contradiction;
import io.consort.quickstart.statement.StatementFile;
import io.consort.quickstart.statement.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/**
 * Checks downloaded statements, archives of ledgers, and evidence that a ledger was changed, with nothing but the ledgers' public keys; nothing needs to run. Archives of a
 * dissolved consortium are held against where its own ledger says that the others ended, and what entries and statements rest on is followed
 * over all of them. Exit status
 * 0 when all of them hold, 2 when one does not, 1 when one cannot be read.
 *
 * @param files as they were downloaded
 * @param keys the ledgers' public keys from elsewhere; none to take those in the files
 */
record Verify(List<Path> files, List<String> keys) implements Command {

    private static final int DOES_NOT_HOLD = 2;
    private static final long LARGEST = 10_000_000;

    @Override
    public int run(Local local) {
        Endings endings = new Endings();
        Chain chain = new Chain(String.join("\n", keys));
        Notes notes = new Notes();
        Iterator<Turn> turns = files.stream()
                .gather(Gatherers.mapConcurrent(
                        Runtime.getRuntime().availableProcessors(),
                        file -> prepared(file, endings, chain, notes, local.console())))
                .iterator();
        int status = 0;
        for (Path file : files) {
            status = Math.max(status, taken(file, turns.next()));
        }
        for (Verdict verdict : Stream.concat(chain.verdicts().stream(), endings.verdicts().stream())
                .toList()) {
            local.console().line(verdict.sentence());
            status = Math.max(status, status(verdict));
        }
        return status;
    }

    /**
     * A statement is checked before its turn and beside others, since there may be a thousand with a signature each; an archive when its turn comes.
     * What was found is told in the order of the files.
     */
    private Turn prepared(Path file, Endings endings, Chain chain, Notes notes, Console console) {
        try {
            return ArchiveFile.isOne(file)
                    ? () -> archive(file, endings, chain, console)
                    : statement(file, chain, notes, console);
        } catch (IOException unreadable) {
            return () -> {
                throw unreadable;
            };
        } catch (IllegalArgumentException | RefusedException malformed) {
            return () -> {
                throw malformed;
            };
        }
    }

    private static int taken(Path file, Turn turn) {
        try {
            return turn.take();
        } catch (IOException unreadable) {
            throw new RefusedException(file + " cannot be read: " + unreadable.getMessage() + ".", unreadable);
        } catch (IllegalArgumentException malformed) {
            throw new RefusedException(file + " cannot be checked: " + malformed.getMessage() + ".", malformed);
        }
    }

    private int archive(Path file, Endings endings, Chain chain, Console console) throws IOException {
        int status = 0;
        try (ArchiveFile archive = ArchiveFile.open(file)) {
            List<ArchivedLedger> ledgers = archive.ledgers();
            if (ledgers.isEmpty()) {
                throw new RefusedException(file + " holds no ledger.");
            }
            for (ArchivedLedger ledger : ledgers) {
                Verdict verdict = verdict(file, ledger.ownKey(), key -> ledger.check(key, endings, chain));
                status = Math.max(status, tell(verdict, ledger.ownKey(), console));
            }
        }
        return status;
    }

    private Turn statement(Path file, Chain chain, Notes notes, Console console) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new RefusedException(file + " is too large to be a statement.");
        }
        byte[] bytes = Files.readAllBytes(file);
        Optional<Contradiction> contradiction = Contradiction.read(bytes);
        if (contradiction.isPresent()) {
            Optional<String> ownKey = contradiction.get().ownKey();
            Verdict verdict = verdict(file, ownKey, contradiction.get()::check);
            return () -> tell(verdict, ownKey, console);
        }
        StatementFile statement = StatementFile.parse(bytes);
        Verdict verdict = verdict(file, statement.ownKey(), key -> statement.check(key, notes));
        return () -> {
            if (verdict instanceof Verdict.Proven) {
                statement.payment().ifPresent(payment -> chain.held(file.toString(), payment));
            }
            return tell(verdict, statement.ownKey(), console);
        };
    }

    private int tell(Verdict verdict, Optional<String> ownKey, Console console) {
        console.line(verdict.sentence());
        if (keys.isEmpty()) {
            console.line(
                    "The key came with the file. Compare it with one you have from elsewhere, or give that with --key: "
                            + ownKey.orElseThrow());
        }
        return status(verdict);
    }

    private static int status(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Proven _ -> 0;
            case Verdict.NotProven _ -> DOES_NOT_HOLD;
        };
    }

    /** By the key under which it holds; by the last, where it does under none. */
    private Verdict verdict(Path file, Optional<String> ownKey, Check check) throws IOException {
        if (keys.isEmpty()) {
            return check.with(ownKey.orElseThrow(
                    () -> new RefusedException(file + " has no verifier key in it: give the ledger's with --key.")));
        }
        Verdict verdict = check.with(keys.getFirst());
        for (String key : keys.subList(1, keys.size())) {
            if (verdict instanceof Verdict.Proven) {
                return verdict;
            }
            verdict = check.with(key);
        }
        return verdict;
    }

    /** Tells what was found of a file. */
    @FunctionalInterface
    private interface Turn {
        int take() throws IOException;
    }

    /** Checks something with a key. */
    @FunctionalInterface
    private interface Check {
        Verdict with(String key) throws IOException;
    }
}
