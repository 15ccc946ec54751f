package io.consort.quickstart.kept;

import io.consort.quickstart.archive.ArchiveFile;
import io.consort.quickstart.archive.ArchivedLedger;
import io.consort.quickstart.archive.Endings;
import io.consort.quickstart.chain.Chain;
import io.consort.quickstart.statement.StatementFile;
import io.consort.quickstart.statement.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Files as services wrote them before there was one form of each, with the keys that signed them. */
final class Kept {

    private static final String IP = "training+69a77290+AXaLFucfCdllL0sr9ClRphLJCDybrY8c7LdFErtUZHa7";
    private static final String CONSORTIUM = "training+4fc7e5e5+AQAZYO7eMwM6Sclf9zcDUDoddjeevRi+s01D0Fg6dced";

    /** The statements, by name, each with the key. */
    static final Map<String, String> STATEMENTS = Map.of(
            "exit-ip-ledger.json", IP,
            "exit-finance.json", "training+36abc830+AZPoEZiHYhOlccaWTm9PCE5wlbHBCnS0ZbC2HvYu2/AU",
            "exit-talent.json", own("exit-talent.json"),
            "exit-joint.json", CONSORTIUM,
            "minutes.json", CONSORTIUM,
            "payee.json", IP,
            "payee-corrected.json", IP,
            "inclusion.json", IP,
            "inclusion-withheld.json", IP);

    /** The key of the notes. */
    static final String NOTES = "training+a29b3d88+AVBRwzoepKUaSl5FZn4L+s+iP+ApzbzZJ6/hqwQKHcpe";

    private Kept() {}

    private static String own(String name) {
        return StatementFile.parse(bytes(name)).ownKey().orElseThrow();
    }

    static byte[] bytes(String name) {
        try (InputStream file = Objects.requireNonNull(Kept.class.getResourceAsStream("/kept/" + name), name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** What comes of checking a statement; a file that is not even read does not hold. */
    static Verdict statement(byte[] file, String key) {
        try {
            return StatementFile.parse(file).check(key);
        } catch (IllegalArgumentException refused) {
            return new Verdict.NotProven(String.valueOf(refused.getMessage()));
        }
    }

    /** What comes of checking the one ledger of an archive. */
    static Verdict archive(byte[] file, Path place, String key) {
        try {
            Files.write(place, file);
            try (ArchiveFile archive = ArchiveFile.open(place)) {
                List<ArchivedLedger> ledgers = archive.ledgers();
                return ledgers.size() == 1
                        ? ledgers.getFirst().check(key, new Endings(), new Chain(""))
                        : new Verdict.NotProven(ledgers.size() + " ledgers");
            }
        } catch (IOException | IllegalArgumentException refused) {
            return new Verdict.NotProven(String.valueOf(refused.getMessage()));
        }
    }

    /** What a verdict names as not proven; nothing where it does not hold. */
    static List<String> unproven(Verdict.Proven proven) {
        String said = "Not part of what is proven: ";
        int at = proven.sentence().lastIndexOf(said);
        return at < 0
                ? List.of()
                : List.of(proven.sentence()
                        .substring(at + said.length(), proven.sentence().length() - 1)
                        .split(", "));
    }
}
