package io.consort.quickstart.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class LedgerKindTest {

    private static final LedgerKind MAIN = LedgerKind.parse("ip-ledger");
    private static final LedgerKind WORK = LedgerKind.parse("consortium.work");

    @Test
    void aFolderSaysWhereItsLedgerLies() {
        assertThat(MAIN).isEqualTo(new LedgerKind("ip-ledger", ""));
        assertThat(MAIN.path("c.1")).isEqualTo("/api/ip-ledger/consortia/c.1");
        assertThat(MAIN.isPath("/api/ip-ledger/consortia/c.1")).isTrue();
        assertThat(WORK).isEqualTo(new LedgerKind("consortium", "work"));
        assertThat(WORK.path("c.1")).isEqualTo("/api/consortium/consortia/c.1/ledgers/work");
        assertThat(WORK.isPath("/api/consortium/consortia/c.1/ledgers/work")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/api/consortium",
                "/api/consortium/consortia/",
                "/api/consortium/consortia//ledgers/work",
                "/api/consortium/consortia/c/ledgers/",
                "/api/consortium/consortia/c/ledgers/other",
                "/api/consortium/consortia/c/ledgers/work/",
                "/api/other/consortia/c/ledgers/work",
                "/api/ip-ledger/consortia/c/",
                "/api/ip-ledger/consortia/c/ledgers/work"
            })
    void noOtherPathIsOfTheKind(String path) {
        assertThat(MAIN.isPath(path)).isFalse();
        assertThat(WORK.isPath(path)).isFalse();
    }

    @Test
    void aConsortiumsLedgerSaysWhereLedgersBesideMainOnesEndedToo() {
        String entry = """
                {"type":"consortium.dissolved.v1","source":"/api/consortium/consortia/c",
                 "data":{"ledgers":[{"service":"finance","size":1,"root":"a"},{"service":"consortium.work","size":2,"root":"b"}]}}""";
        assertThat(Ending.of(JsonMapper.shared().readTree(entry)).orElseThrow().ledgers())
                .containsOnlyKeys("/api/finance/consortia/c", "/api/consortium/consortia/c/ledgers/work");
    }

    /** As consortium-service says it: with work since there is such a ledger, and without it in entries of before. */
    @Test
    void thatOfTheWorkEndedBesideTheOneThatSaysSoAndIsNotMissedWhereNoneWas() {
        String entry = """
                {"type":"consortium.dissolved.v1","source":"/api/consortium/consortia/c",
                 "data":{"ledgers":[{"service":"talent","size":1,"root":"a"}%s]}}""";
        assertThat(Ending.of(JsonMapper.shared()
                                .readTree(entry.formatted(",{\"service\":\"work\",\"size\":2,\"root\":\"b\"}")))
                        .orElseThrow()
                        .ledgers())
                .containsOnlyKeys("/api/talent/consortia/c", "/api/consortium/consortia/c/ledgers/work")
                .containsEntry("/api/consortium/consortia/c/ledgers/work", new Ending.Head(2, "b"));
        assertThat(Ending.of(JsonMapper.shared().readTree(entry.formatted("")))
                        .orElseThrow()
                        .ledgers())
                .containsOnlyKeys("/api/talent/consortia/c");
    }
}
