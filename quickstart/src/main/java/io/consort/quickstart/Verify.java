package io.consort.quickstart;

import io.consort.quickstart.console.RefusedException;
import io.consort.quickstart.statement.StatementFile;
import io.consort.quickstart.statement.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Checks a statement with nothing but the ledger's public key; nothing needs to run. Exit status 0 when it holds, 2 when it does
 * not, 1 when it cannot be read.
 *
 * @param file the statement as it was downloaded
 * @param key the ledger's public key from elsewhere; null to take the one in the file
 */
record Verify(Path file, @Nullable String key) implements Command {

    private static final int DOES_NOT_HOLD = 2;
    private static final long LARGEST = 10_000_000;

    @Override
    public int run(Local local) {
        StatementFile statement = read();
        String trusted = key == null
                ? statement
                        .ownKey()
                        .orElseThrow(() -> new RefusedException(
                                file + " has no verifier key in it: give the ledger's with --key."))
                : key;
        Verdict verdict = statement.check(trusted);
        local.console().line(verdict.sentence());
        if (key == null) {
            local.console()
                    .line(
                            "The key came with the file. Compare it with one you have from elsewhere, or give that with --key: "
                                    + trusted);
        }
        return switch (verdict) {
            case Verdict.Proven _ -> 0;
            case Verdict.NotProven _ -> DOES_NOT_HOLD;
        };
    }

    private StatementFile read() {
        try {
            if (Files.size(file) > LARGEST) {
                throw new RefusedException(file + " is too large to be a statement.");
            }
            return StatementFile.parse(Files.readString(file));
        } catch (IOException unreadable) {
            throw new RefusedException(file + " cannot be read.", unreadable);
        } catch (IllegalArgumentException malformed) {
            throw new RefusedException(file + " cannot be checked: " + malformed.getMessage() + ".", malformed);
        }
    }
}
