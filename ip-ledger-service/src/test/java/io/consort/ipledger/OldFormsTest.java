package io.consort.ipledger;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.asset.AssetEvent.AssetIdentified;
import io.consort.ipledger.income.IncomeEvent.IncomeCorrected;
import io.consort.ipledger.notice.NoticeEvent.NoticeClosed;
import io.consort.ipledger.notice.NoticeEvent.NoticeGiven;
import io.consort.ipledger.notice.Notices;
import io.consort.ipledger.pledge.PledgeEvent.PledgeEnforced;
import io.consort.ipledger.title.Claims;
import io.consort.ipledger.title.TitleEvent.ShareEnforced;
import io.consort.ipledger.title.TitleEvent.TitleRestated;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Entries as they were written before a form was added to, which read and fold as they did. */
class OldFormsTest {

    private static final String GIVEN = """
            {"notice":"N-1","asset":"A-1","owner":"ti","wish":{"kind":"to-license","licensee":"intel","exclusivity":"sole",\
            "terms":"lithography, ten years"},"coOwners":{"ibm":"1/3","utexas":"1/3"},"given":"2026-01-01","due":"2026-02-15"}""";

    private static final String CLOSED = """
            {"notice":"N-1","asset":"A-1","wish":{"kind":"to-license","licensee":"intel","exclusivity":"sole",\
            "terms":"lithography, ten years"},"status":"lapsed"}""";

    private static final String ENFORCED = """
            {"pledge":"loan-1","asset":"A-1","effective":"1994-01-01"}""";

    private static final String MOVED = """
            {"asset":"A-1","enforcement":{"pledge":"loan-1","from":"ti","to":"firstbank","share":"1/4","effective":"1994-01-01"}}""";

    private static final String IDENTIFIED = """
            {"asset":"A-1","identifier":{"type":"application","office":"DE","value":"102004012345.6"}}""";

    private static final String CORRECTED = """
            {"id":"I-1","number":1,"correction":{"kind":"annulment","reason":"It never came in."}}""";

    private static final String RESTATED = """
            {"asset":"A-1","creation":{"owners":{"ibm":"1/2","ti":"1/2"},"effective":"1990-05-14"}}""";

    @Test
    void aCorrectionWithoutACreditNoteReadsAndIsWrittenAsItWas() {
        assertThat(read(CORRECTED, IncomeCorrected.class).credit()).isNull();
    }

    @Test
    void aRestatementWithoutClaimsReadsAndIsWrittenAsItWasAndClaimsNothing() {
        TitleRestated restated = read(RESTATED, TitleRestated.class);
        assertThat(restated.claims()).isNull();
        assertThat(Claims.of(registered().state()).with(restated).unconfirmed(A1))
                .isEmpty();
    }

    @Test
    void aNoticeInWordsReadsAndIsWrittenAsItWas() {
        NoticeGiven given = read(GIVEN, NoticeGiven.class);
        NoticeClosed closed = read(CLOSED, NoticeClosed.class);
        assertThat(Notices.of(registered()
                                .done((_, _) -> List.of(given))
                                .done((_, _) -> List.of(closed))
                                .state())
                        .given())
                .hasSize(1);
    }

    @Test
    void anEnforcementOfAllThatIsPledgedReadsAndIsWrittenAsItWas() {
        assertThat(read(ENFORCED, PledgeEnforced.class).demand()).isNull();
        ShareEnforced moved = read(MOVED, ShareEnforced.class);
        assertThat(Titles.of(registered().done((_, _) -> List.of(moved)).state())
                        .require(A1)
                        .on(moved.enforcement().effective()))
                .containsKey(moved.enforcement().to());
    }

    @Test
    void aNumberWithAWrongCheckDigitReadsAndIsWrittenAsItWas() {
        assertThat(read(IDENTIFIED, AssetIdentified.class).identifier().value()).isEqualTo("102004012345.6");
    }

    private static <T extends IpLedgerEvent> T read(String text, Class<T> type) {
        T event = Json.entries().readValue(text, type);
        assertThat(Json.entries().writeValueAsString(event)).isEqualTo(text);
        return event;
    }
}
