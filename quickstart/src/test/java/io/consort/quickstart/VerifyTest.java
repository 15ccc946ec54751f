package io.consort.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Hashing;
import io.consort.kernel.merkle.Proofs;
import io.consort.kernel.merkle.Tree;
import io.consort.kernel.note.Checkpoint;
import io.consort.kernel.note.Cosigner;
import io.consort.kernel.note.NoteSigner;
import io.consort.kernel.note.SignedNote;
import io.consort.quickstart.console.Console;
import io.consort.quickstart.console.RefusedException;
import io.consort.quickstart.place.Home;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** A statement is checked with nothing running and nothing but the file and the key. */
class VerifyTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String SAID = "\"lines\":[{\"tier\":\"owners\",\"amount\":{\"amount\":\"200666.67\","
            + "\"currency\":\"USD\"}}],\"total\":{\"amount\":\"200666.67\",\"currency\":\"USD\"}";
    private static final String HEAD = "{\"id\":\"3\",\"source\":\"/ip-ledger/sematech\",";
    private static final String ENTRY =
            HEAD + "\"type\":\"ip.payee-credited.v1\",\"time\":\"2026-01-01T00:00:00.000Z\","
                    + "\"data\":{\"distribution\":\"D-1\",\"pins\":{\"income\":\"I-1\",\"asset\":\"A-1\","
                    + "\"scheme\":\"standard\",\"version\":1,\"titleOn\":\"1992-06-30\",\"titleEntry\":1},\"payee\":\"ibm\","
                    + SAID + "}}";

    private final NoteSigner log = NoteSigner.generate("consort.test/ip-ledger");
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private String statement(String entry) {
        return statement("[]", entry);
    }

    private String statement(String adjustments, String entry) {
        String nothing = "{\"amount\":\"0.00\",\"currency\":\"USD\"}";
        return proven(
                "\"distribution\":\"D-1\",\"payee\":\"ibm\",\"income\":\"I-1\",\"asset\":\"A-1\",\"scheme\":\"standard\","
                        + "\"version\":1,\"titleOn\":\"1992-06-30\"," + SAID + ",\"adjustments\":" + adjustments
                        + ",\"status\":\"payable\",\"settled\":" + nothing + ",\"outstanding\":" + nothing,
                entry);
    }

    private String proven(String said, String entry) {
        List<String> entries = List.of("first", "second", entry, "fourth", "fifth");
        Tree tree = Tree.EMPTY
                .append(entries.stream()
                        .map(text -> Hashing.leaf(text.getBytes(StandardCharsets.UTF_8)))
                        .toList())
                .tree();
        Proofs proofs = new Proofs(tree, (level, at) -> {
            throw new AssertionError("a small tree has no full tile");
        });
        Checkpoint checkpoint = new Checkpoint("consort.test/ip-ledger/sematech", 5, tree.root());
        String note = SignedNote.sign(checkpoint.text(), log)
                + Cosigner.generate("witness").sign(checkpoint, Instant.EPOCH).toString() + "\n";
        String hashes = proofs.inclusion(2, 5).stream().map(Hash::toBase64).toList().stream()
                .reduce("", (all, hash) -> all + (all.isEmpty() ? "" : ",") + "\"" + hash + "\"");
        return "{" + said + ",\"proof\":{\"seq\":3,\"leafIndex\":2,\"entry\":" + MAPPER.writeValueAsString(entry)
                + ",\"leafHash\":\""
                + Hashing.leaf(entry.getBytes(StandardCharsets.UTF_8)).toBase64() + "\",\"treeSize\":5"
                + ",\"hashes\":[" + hashes + "],\"checkpoint\":" + MAPPER.writeValueAsString(note)
                + "},\"verifierKey\":\"" + log.verifier() + "\"}";
    }

    private int verify(String text, @Nullable String key) {
        Local local = new Local(
                new Home(folder, folder), Map.of(), new Console(new PrintStream(out, true, StandardCharsets.UTF_8)));
        return new Verify(List.of(file(text)), key == null ? List.of() : List.of(key)).run(local);
    }

    private Path file(String text) {
        try {
            return Files.writeString(folder.resolve("statement.json"), text);
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
    }

    private List<String> said() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void aStatementHoldsByTheLedgersKey() {
        assertThat(verify(statement(ENTRY), log.verifier().toString())).isZero();
        assertThat(said())
                .containsExactly("The statement holds: ibm gets 200666.67 USD from D-1, recorded at"
                        + " 2026-01-01T00:00:00.000Z as entry 3 of 5 in consort.test/ip-ledger/sematech."
                        + " Not part of what is proven: status, settled, outstanding, the signature of witness.");
    }

    @Test
    void whomToPayInThePlaceOfAPayeeThatIsNoMoreIsNoPartOfWhatIsProven() {
        String succeeded = statement(ENTRY).replaceFirst("\"payee\":\"ibm\",", "$0\"payTo\":\"ti\",");
        assertThat(verify(succeeded, log.verifier().toString())).isZero();
        assertThat(said().getFirst())
                .startsWith("The statement holds: ibm gets 200666.67 USD")
                .endsWith("Not part of what is proven: payTo, status, settled, outstanding, the signature of witness.");
    }

    @Test
    void aKeyThatCameWithTheFileIsNamedForComparison() {
        assertThat(verify(statement(ENTRY), null)).isZero();
        assertThat(said().getLast())
                .startsWith("The key came with the file.")
                .endsWith(log.verifier().toString());
    }

    @Test
    void anotherKeysStatementDoesNotHold() {
        String other = NoteSigner.generate("consort.test/ip-ledger").verifier().toString();
        assertThat(verify(statement(ENTRY), other)).isEqualTo(2);
        assertThat(said().getFirst()).contains("no signature is by the key");
    }

    /** Whatever is changed in the statement itself, the entry does not say so. */
    @Test
    void aStatementThatWasChangedDoesNotHold() {
        String whole = statement(ENTRY);
        Stream.of(
                        whole.replaceFirst("\"payee\":\"ibm\"", "\"payee\":\"ti\""),
                        whole.replaceFirst("200666.67", "900666.67"),
                        whole.replaceFirst("\"asset\":\"A-1\"", "\"asset\":\"A-2\""))
                .forEach(changed -> {
                    assertThat(verify(changed, log.verifier().toString()))
                            .as(changed)
                            .isEqualTo(2);
                    assertThat(said().getLast()).startsWith("The ledger says something else");
                });
    }

    @Test
    void whatTheEntryDoesNotSpeakOfIsNamed() {
        String paid = statement(ENTRY).replaceFirst("\"status\":\"payable\"", "\"status\":\"paid\"");
        assertThat(verify(paid, log.verifier().toString())).isZero();
        assertThat(said().getFirst()).contains("Not part of what is proven: status, settled, outstanding");
    }

    @Test
    void whatThePlatformDoesNotWriteIsRefused() {
        String whole = statement(ENTRY);
        Stream.of(
                        whole.replaceFirst("\"payee\":\"ibm\"", "\"note\":\"all is paid\",\"payee\":\"ibm\""),
                        whole.replaceFirst("\"status\":\"payable\",", ""),
                        whole.replaceFirst("\"distribution\":\"D-1\",", ""),
                        whole.replaceFirst("\"seq\":3", "\"sure\":true,\"seq\":3"),
                        whole.replaceFirst(
                                "\"version\":1,\"titleOn\":\"1992-06-30\"", "\"titleOn\":\"1992-06-30\",\"version\":1"))
                .forEach(changed -> {
                    assertThat(changed).isNotEqualTo(whole);
                    assertThat(verify(changed, log.verifier().toString()))
                            .as(changed)
                            .isEqualTo(2);
                    assertThat(said().getLast()).startsWith("The file is not as the platform writes it");
                });
    }

    private static final String ADJUSTMENT = "\"number\":1,\"reason\":\"the deed bears another date\",\"before\":"
            + "{\"amount\":\"300666.67\",\"currency\":\"USD\"},\"change\":{\"amount\":\"-100000.00\","
            + "\"currency\":\"USD\"}";

    private String corrected() {
        String entry = ENTRY.replace("ip.payee-credited.v1", "ip.payee-adjusted.v1")
                .replace("\"payee\"", ADJUSTMENT + ",\"payee\"");
        return statement("[{" + ADJUSTMENT + ",\"seq\":3}]", entry);
    }

    @Test
    void aCorrectedStatementHoldsWithItsReason() {
        assertThat(verify(corrected(), log.verifier().toString())).isZero();
        assertThat(said().getFirst())
                .contains("That is a change of -100000.00 USD: the deed bears another date.")
                .doesNotContain("adjustment");
    }

    @Test
    void aCorrectionThatWasChangedDoesNotHold() {
        String whole = corrected();
        Stream.of(
                        whole.replaceFirst("the deed bears another date", "no reason"),
                        whole.replaceFirst("-100000.00", "-1.00"),
                        whole.replaceFirst("\"seq\":3", "\"seq\":2"),
                        whole.replaceFirst("\"adjustments\":\\[\\{.*?\\}\\]", "\"adjustments\":[]"))
                .forEach(changed -> {
                    assertThat(verify(changed, log.verifier().toString()))
                            .as(changed)
                            .isEqualTo(2);
                    assertThat(said().getLast()).endsWith("about: the last adjustment.");
                });
    }

    private static final String LEAVING = "\"member\":\"lsi\",\"ground\":\"withdrawal\",\"effective\":\"1992-01-31\","
            + "\"terms\":{\"debtsFirst\":false}";
    private static final String BALANCES =
            "\"balances\":[{\"owedTo\":{\"amount\":\"5.00\",\"currency\":\"USD\"},\"owedBy\":{\"amount\":\"0.00\","
                    + "\"currency\":\"USD\"}}]";
    private static final List<String> ACCOUNT = List.of(
            "lsi leaves on 1992-01-31 by withdrawal: on the usual terms",
            "survives | rights/G-1 | exploitation-access to A-1 | until 1993-01-29",
            "kept | assets/A-1 | title | 1/6",
            "owed-to | distributions/D-1 | distribution of I-1 | USD 5.00");

    private String exit(List<String> account) {
        String digest = sha256(account.stream().map(line -> line + "\n").reduce("", String::concat));
        String entry = HEAD
                + "\"type\":\"ip.member-exited.v1\",\"time\":\"2026-01-01T00:00:00.000Z\",\"data\":{\"exit\":\"exit-lsi\","
                + "\"leaving\":{" + LEAVING + "},\"digest\":\"" + digest + "\",\"items\":3," + BALANCES + "}}";
        return proven(
                "\"exit\":{\"id\":\"exit-lsi\"," + LEAVING + ",\"status\":\"settled\",\"digest\":\"" + digest
                        + "\",\"items\":[{\"heading\":\"survives\",\"subject\":\"rights/G-1\",\"what\":\"exploitation-access to"
                        + " A-1\",\"until\":\"1993-01-29\"},{\"heading\":\"kept\",\"subject\":\"assets/A-1\",\"what\":\"title\","
                        + "\"share\":\"1/6\"},{\"heading\":\"owed-to\",\"subject\":\"distributions/D-1\",\"what\":\"distribution"
                        + " of I-1\",\"amount\":{\"amount\":\"5.00\",\"currency\":\"USD\"}}]," + BALANCES
                        + "},\"lines\":"
                        + MAPPER.writeValueAsString(account),
                entry);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void aStatementOfAnExitHoldsLineByLine() {
        assertThat(verify(exit(ACCOUNT), log.verifier().toString())).isZero();
        assertThat(said())
                .containsExactly("The statement holds: lsi leaves on 1992-01-31 with an account of 3 lines, recorded at"
                        + " 2026-01-01T00:00:00.000Z as entry 3 of 5 in consort.test/ip-ledger/sematech."
                        + " Not part of what is proven: status, the signature of witness.");
    }

    @Test
    void aStatementOfAnExitThatWasChangedDoesNotHold() {
        String whole = exit(ACCOUNT);
        Stream.of(
                        whole.replaceFirst("\"member\":\"lsi\"", "\"member\":\"micron\""),
                        whole.replaceFirst("1992-01-31", "1993-01-31"),
                        whole.replaceFirst("\"debtsFirst\":false", "\"debtsFirst\":true"),
                        whole.replaceFirst("\"id\":\"exit-lsi\"", "\"id\":\"exit-2\""),
                        whole.replaceFirst("\"amount\":\"0.00\"", "\"amount\":\"1.00\""),
                        whole.replaceFirst("1993-01-29", "1999-01-29"),
                        whole.replaceFirst("until 1993-01-29", "until 1999-01-29"),
                        whole.replaceFirst("\"share\":\"1/6\"", "\"share\":\"5/6\""),
                        whole.replaceFirst("\"amount\":\"5.00\"", "\"amount\":\"500.00\""),
                        exit(ACCOUNT.subList(0, 3)))
                .forEach(changed -> {
                    assertThat(changed).isNotEqualTo(whole);
                    assertThat(verify(changed, log.verifier().toString()))
                            .as(changed)
                            .isEqualTo(2);
                    assertThat(said().getLast()).startsWith("The ledger says something else");
                });
    }

    private static final String TERMS = "{\"accessMonths\":12,\"duesOfTheYear\":true}";

    private String jointExit() {
        List<String> account = List.of(
                "lsi leaves on 1992-01-31 by withdrawal",
                "lost | seats/board.full.lsi | seat in board | until 1992-01-30");
        String own = sha256(account.stream().map(line -> line + "\n").reduce("", String::concat));
        String attempt =
                "\"digest\":\"d1\",\"digests\":[{\"part\":\"finance\",\"digest\":\"f1\"},{\"part\":\"membership\",\"digest\":\""
                        + own + "\"}]";
        String member = "\"member\":\"lsi\",\"ground\":\"withdrawal\",\"effective\":\"1992-01-31\"";
        return proven(
                "\"exit\":{\"id\":\"X-1\"," + member + ",\"terms\":" + TERMS
                        + ",\"progress\":{\"kind\":\"settled\"},\"attempts\":[{\"number\":1,\"settlement\":\"X-1.1\",\"started\":\"2026-01-01T00:00:00.000Z\","
                        + "\"progress\":{\"kind\":\"settled\"}," + attempt
                        + ",\"steps\":[]}],\"items\":[{\"heading\":\"lost\",\"subject\":\"seats/board.full.lsi\",\"what\":\"seat in board\","
                        + "\"until\":\"1992-01-30\"}],\"balances\":[]},\"lines\":" + MAPPER.writeValueAsString(account),
                HEAD
                        + "\"type\":\"consortium.exit-started.v1\",\"time\":\"2026-01-01T00:00:00.000Z\",\"data\":{\"exit\":\"X-1\","
                        + "\"attempt\":1,\"leaving\":{" + member + ",\"rule\":" + TERMS + ",\"charterVersion\":1},"
                        + attempt
                        + "}}");
    }

    @Test
    void aStatementOfAnExitFromAllServicesHolds() {
        assertThat(verify(jointExit(), log.verifier().toString())).isZero();
        assertThat(said().getFirst())
                .startsWith(
                        "The statement holds: lsi leaves on 1992-01-31 with an account of 1 line of what the consortium"
                                + " itself keeps, and with parts in finance, recorded at");
    }

    @Test
    void aStatementOfAnExitFromAllServicesThatWasChangedDoesNotHold() {
        String whole = jointExit();
        Stream.of(
                        whole.replaceFirst("\"member\":\"lsi\"", "\"member\":\"micron\""),
                        whole.replaceFirst("1992-01-31", "1993-01-31"),
                        whole.replaceFirst("\"accessMonths\":12", "\"accessMonths\":24"),
                        whole.replaceFirst("\"id\":\"X-1\"", "\"id\":\"X-2\""),
                        whole.replaceFirst("\"number\":1", "\"number\":2"),
                        whole.replaceFirst("\"f1\"", "\"f2\""),
                        whole.replaceFirst("\"d1\"", "\"d2\""),
                        whole.replaceFirst("\"until\":\"1992-01-30\"", "\"until\":\"1999-01-30\""),
                        whole.replaceFirst("until 1992-01-30", "until 1999-01-30"))
                .forEach(changed -> {
                    assertThat(changed).isNotEqualTo(whole);
                    assertThat(verify(changed, log.verifier().toString()))
                            .as(changed)
                            .isEqualTo(2);
                    assertThat(said().getLast()).startsWith("The ledger says something else");
                });
        assertThat(verify(
                        whole.replace("exit-started", "exit-failed"),
                        log.verifier().toString()))
                .isEqualTo(2);
    }

    @Test
    void anotherEntryProvesNoExit() {
        String other = exit(ACCOUNT).replace("ip.member-exited", "ip.member-readmitted");
        String entry = MAPPER.readTree(other).at("/proof/entry").asString();
        String said = other.substring(1, other.indexOf(",\"proof\""));
        assertThat(verify(proven(said, entry), log.verifier().toString())).isEqualTo(2);
        assertThat(said().getFirst()).isEqualTo("The entry that is proven is no exit.");
    }

    @Test
    void aProofThatWasChangedDoesNotHold() {
        String whole = statement(ENTRY);
        Stream.of(
                        whole.replace("\\\"payee\\\":\\\"ibm\\\"", "\\\"payee\\\":\\\"ti\\\""),
                        whole.replace("\"leafIndex\":2", "\"leafIndex\":1"),
                        whole.replace("\"leafIndex\":2", "\"leafIndex\":\"2\""),
                        whole.replaceFirst("\\\\n5\\\\n", "\\\\n6\\\\n"),
                        whole.replaceFirst("\"hashes\":\\[\"[^\"]*\",", "\"hashes\":["),
                        whole.replaceFirst("\"hashes\":\\[\"[^\"]*\"", "\"hashes\":[\"!\""))
                .forEach(changed -> {
                    assertThat(changed).isNotEqualTo(whole);
                    assertThat(verify(changed, log.verifier().toString()))
                            .as(changed)
                            .isEqualTo(2);
                });
    }

    @Test
    void anotherEntryProvesNothing() {
        String vote = ENTRY.replace("ip.payee-credited.v1", "ip.asset-registered.v1");
        assertThat(verify(statement(vote), log.verifier().toString())).isEqualTo(2);
        assertThat(said().getFirst()).isEqualTo("The entry that is proven is no statement of a payee.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"proof\":1}",
                "{\"proof\":{}}{}",
                "{\"proof\":{}} ",
                "{\"proof\":{},\"proof\":{}}"
            })
    void refusesAFileThatIsNoStatement(String text) {
        assertThatThrownBy(() -> verify(text, "k")).isInstanceOf(RefusedException.class);
    }

    @Test
    void refusesAFileWithoutAKeyAndOneThatIsNotThere() {
        assertThatThrownBy(() -> verify("{\"proof\":{}}", null)).hasMessageEndingWith("give the ledger's with --key.");
        Local local = new Local(new Home(folder, folder), Map.of(), new Console(System.out));
        assertThatThrownBy(() -> new Verify(List.of(folder.resolve("none")), List.of("k")).run(local))
                .hasMessageContaining("cannot be read");
    }

    private String minutes() {
        String digest = sha256("Meeting | MT-1 | Spring\n" + "Remark | On item 1 | We spoke | long.\n");
        String sent = "{\"meeting\":\"MT-1\",\"version\":1,\"digest\":\"" + digest
                + "\",\"lines\":2,\"until\":\"1988-04-01\"}";
        return proven(
                "\"minutes\":" + sent + ",\"items\":["
                        + "{\"heading\":\"Meeting\",\"subject\":\"MT-1\",\"what\":\"Spring\"},"
                        + "{\"heading\":\"Remark\",\"subject\":\"On item 1\",\"what\":\"We spoke | long.\"}],"
                        + "\"standing\":\"sent\",\"objections\":[]",
                HEAD + "\"type\":\"consortium.minutes-sent.v1\",\"time\":\"1988-03-17T00:00:00.000Z\",\"data\":" + sent
                        + "}");
    }

    @Test
    void minutesHoldByTheLedgersKey() {
        assertThat(verify(minutes(), log.verifier().toString())).isZero();
        assertThat(said().getFirst())
                .startsWith("The statement holds: these are the minutes of MT-1, version 1, of 2 lines, recorded at")
                .endsWith("Seats could object until 1988-04-01. Not part of what is proven: standing, objections, the"
                        + " signature of witness.");
    }

    @Test
    void minutesThatWereChangedDoNotHold() {
        String whole = minutes();
        Stream.of(
                        whole.replaceFirst("\"what\":\"Spring\"", "\"what\":\"Autumn\""),
                        whole.replaceFirst("\"version\":1", "\"version\":2"),
                        whole.replaceFirst(
                                "\"On item 1\",\"what\":\"We spoke . long\\.\"",
                                "\"On item 1 | We spoke\",\"what\":\"long.\""),
                        whole.replaceFirst(
                                "\"items\":\\[", "\"items\":[{\"heading\":\"a\",\"subject\":\"b\",\"what\":\"c\"},"))
                .forEach(changed -> {
                    assertThat(changed).isNotEqualTo(whole);
                    assertThat(verify(changed, log.verifier().toString()))
                            .as(changed)
                            .isEqualTo(2);
                });
    }
}
