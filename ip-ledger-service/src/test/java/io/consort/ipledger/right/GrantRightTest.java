package io.consort.ipledger.right;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.CREATED;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.TI_TO_INTEL;
import static io.consort.ipledger.Sematech.UTEXAS;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.right.RightExamples.command;
import static io.consort.ipledger.right.RightExamples.grant;
import static io.consort.ipledger.right.RightExamples.noticed;
import static io.consort.ipledger.right.RightKind.EXCLUSIVE;
import static io.consort.ipledger.right.RightKind.EXPLOITATION_ACCESS;
import static io.consort.ipledger.right.RightKind.IMPLEMENTATION_ACCESS;
import static io.consort.ipledger.right.RightKind.NON_EXCLUSIVE;
import static io.consort.ipledger.right.RightKind.SOLE;
import static io.consort.ipledger.right.Sublicensing.FREE;
import static io.consort.ipledger.right.Sublicensing.NONE;
import static io.consort.ipledger.right.Sublicensing.ONE_TIER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.right.RightEvent.RightGranted;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.kernel.problem.Kind;
import io.consort.kernel.sentence.Texts;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantRightTest {

    private static final OrganisationId AMD = new OrganisationId("amd");
    private static final OrganisationId GCA = new OrganisationId("gca");
    private static final String EUV_94 = "lithography.euv in DE FR from 1994-01-01 to 1996-12-31";
    private static final String EUV_EU = "lithography.euv in EU from 1994-01-01 to 2000-12-31";

    @Test
    void anOwnerGrantsALicence() {
        Grant grant = grant(IBM, EXCLUSIVE, INTEL, EUV_94);
        var after = noticed(registered(), grant)
                .when(new GrantRight(A1, grant))
                .then(new RightGranted(new RightId("G-1"), A1, grant));
        Right right = Rights.of(after.state()).require(new RightId("G-1"));
        assertThat(right.isInForce(LocalDate.parse("1993-12-31"))).isFalse();
        assertThat(right.isInForce(LocalDate.parse("1994-01-01"))).isTrue();
        assertThat(right.isInForce(LocalDate.parse("1996-12-31"))).isTrue();
        assertThat(right.isInForce(LocalDate.parse("1997-01-01"))).isFalse();
        assertThat(Rights.of(after.state()).of(A1)).containsExactly(new RightId("G-1"));
    }

    @Test
    void theRefusalNamesTheRightItMeetsAndWhereTheyOverlap() {
        DomainException refusal = granted(grant(IBM, EXCLUSIVE, INTEL, EUV_94))
                .when(command(grant(TI, NON_EXCLUSIVE, AMD, "etching, lithography in WORLD -FR from 1995-06-01")))
                .thenRefused("right-conflicts");
        assertThat(refusal.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(refusal.detail())
                .isEqualTo("It meets G-1 (exclusive, ibm to intel), and the two cannot both be: they overlap in"
                        + " lithography.euv, in DE, from 1995-06-01 to 1996-12-31.");
        assertThat(refusal.fields())
                .extracting(FieldError::pointer, FieldError::detail)
                .containsExactly(
                        tuple("/fields", "G-1 covers lithography.euv."),
                        tuple("/territory", "G-1 covers DE."),
                        tuple("/from", "G-1 covers the days from 1995-06-01 to 1996-12-31."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        all in WORLD from 1995-01-01    | all fields | the world           | the days from 1995-01-01 on | 所有领域 | 全世界           | 1995-01-01起
        a, b in WORLD -DE from 1995-01-01 | a, b | the world except DE | the days from 1995-01-01 on | a, b   | 除DE以外的全世界 | 1995-01-01起
        a in EPC from 1995-01-01        | a    | the EPC             | the days from 1995-01-01 on | a      | EPC各国          | 1995-01-01起
        a in DE FR from 1995-01-01 to 1996-12-31 | a | DE, FR | the days from 1995-01-01 to 1996-12-31 | a | DE, FR | 1995-01-01至1996-12-31
        """)
    void whereTwoRightsOverlapIsSaidInBothLanguages(
            String extent, String uses, String where, String days, String usesZh, String whereZh, String daysZh) {
        DomainException refusal = granted(grant(IBM, EXCLUSIVE, INTEL, "all in WORLD from 1994-01-01"))
                .when(command(grant(TI, NON_EXCLUSIVE, AMD, extent)))
                .thenRefused("right-conflicts");
        assertThat(refusal.fields())
                .extracting(each -> Objects.requireNonNull(each.sentence()).text())
                .containsExactly(
                        new Texts("G-1 covers " + uses + ".", "G-1的使用领域包括" + usesZh + "。"),
                        new Texts("G-1 covers " + where + ".", "G-1的地域包括" + whereZh + "。"),
                        new Texts("G-1 covers " + days + ".", "G-1的期间包括" + daysZh + "。"));
        assertThat(refusal.fields())
                .allSatisfy(each -> assertThat(each.detail()).isEqualTo(String.valueOf(each.sentence())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        lithography.euv in DE from 1995-01-01                    | right-conflicts
        lithography.euv.masks in DE from 1996-12-31              | right-conflicts
        lithography in DE from 1995-01-01                        | right-conflicts
        all in WORLD from 1995-01-01                             | right-conflicts
        etching, lithography in US FR from 1995-01-01            | right-conflicts
        all in EPC from 1990-05-14 to 1994-01-01                 | right-conflicts
        all in WORLD -DE from 1995-01-01                         | right-conflicts
        lithography.duv in DE from 1995-01-01                    |
        lithography.euv-2 in DE from 1995-01-01                  |
        etching in WORLD from 1995-01-01                         |
        all in WORLD -DE -FR from 1995-01-01                     |
        all in US from 1995-01-01                                |
        all in WORLD from 1990-05-14 to 1993-12-31               |
        all in WORLD from 1997-01-01                             |
        """)
    void anExclusiveLicenceMeetsWhateverOverlapsInAllThreeDimensions(String extent, String refusal) {
        for (RightKind kind : RightKind.values()) {
            meets(grant(IBM, EXCLUSIVE, INTEL, EUV_94), grant(TI, kind, AMD, extent), refusal);
            meets(grant(TI, kind, AMD, extent), grant(IBM, EXCLUSIVE, INTEL, EUV_94), refusal);
        }
    }

    /** What is in both may be more fields than either names. */
    @Test
    void manyFieldsOfTwoRightsMeetInMoreOfThem() {
        String first = "a, " + below("b") + " in WORLD from 1995-01-01";
        String second = below("a") + ", b in WORLD from 1995-01-01";
        meets(grant(IBM, EXCLUSIVE, INTEL, first), grant(TI, NON_EXCLUSIVE, AMD, second), "right-conflicts");
    }

    @Test
    void namesTwentyFieldsAtMost() {
        assertThatThrownBy(() -> grant(IBM, EXCLUSIVE, INTEL, "a, c, " + below("b") + " in WORLD from 1995-01-01"))
                .hasMessageContaining("1 to 20 fields of use");
    }

    private static String below(String field) {
        return IntStream.rangeClosed(1, Extent.MAX_FIELDS - 1)
                .mapToObj(i -> field + "." + i)
                .collect(Collectors.joining(", "));
    }

    @Test
    void aSoleLicenceShutsOutThirdPartiesAndNotItsOwn() {
        Grant sole = grant(IBM, SOLE, INTEL, EUV_94);
        for (RightKind open : new RightKind[] {IMPLEMENTATION_ACCESS, EXPLOITATION_ACCESS, NON_EXCLUSIVE}) {
            both(sole, grant(TI, open, AMD, EUV_94), "right-conflicts");
            both(sole, grant(TI, open, INTEL, EUV_94), null);
            both(sole, grant(TI, open, IBM, EUV_94), null);
        }
        both(sole, grant(TI, SOLE, INTEL, EUV_94), "right-conflicts");
        both(sole, grant(TI, SOLE, AMD, "all in US from 1994-01-01"), null);
    }

    @Test
    void whatShutsNobodyOutStandsBesideItsLike() {
        both(grant(IBM, NON_EXCLUSIVE, INTEL, EUV_94), grant(IBM, NON_EXCLUSIVE, AMD, EUV_94), null);
        both(grant(IBM, EXPLOITATION_ACCESS, INTEL, EUV_94), grant(TI, IMPLEMENTATION_ACCESS, INTEL, EUV_94), null);
    }

    @Test
    void theSameGrantIsNotMadeTwice() {
        Grant grant = grant(IBM, NON_EXCLUSIVE, INTEL, EUV_94);
        DomainException refusal = granted(grant).when(command(grant)).thenRefused("right-granted");
        assertThat(refusal.detail())
                .isEqualTo("That is granted already, as G-1 (non-exclusive, ibm to intel), and is not granted twice.");
        granted(grant).done(command(grant(TI, NON_EXCLUSIVE, INTEL, EUV_94)));
    }

    @Test
    void onlyWhoHasTitleWhenTheRightBeginsGrantsIt() {
        Grant grant = grant(INTEL, NON_EXCLUSIVE, AMD, "all in WORLD from 1993-01-01");
        assertThat(registered()
                        .when(command(grant))
                        .thenRefused("no-title-to-grant")
                        .detail())
                .isEqualTo(
                        "intel holds no title to A-1 on 1993-01-01, when the right would begin. Out of a right of its"
                                + " own, it names that right in under.");
        var assigned = registered().by("tom", "ti").done(new AssignShare(A1, TI_TO_INTEL));
        assigned.by("ines", "intel").done(new GrantRight(A1, grant));
        assigned.when(command(grant(INTEL, NON_EXCLUSIVE, AMD, "all in WORLD from 1992-12-31")))
                .thenRefused("no-title-to-grant");
        registered()
                .when(command(grant(IBM, NON_EXCLUSIVE, AMD, "all in WORLD from 1990-05-13")))
                .thenRefused("no-title-to-grant");
        registered()
                .by("tom", "ti")
                .done(new AssignShare(A1, new Assignment(TI, INTEL, Fraction.of(1, 3), CREATED.plusYears(1))))
                .when(command(grant(TI, NON_EXCLUSIVE, AMD, "all in WORLD from 1991-05-14")))
                .thenRefused("no-title-to-grant");
    }

    @Test
    void nobodyGrantsForAnother() {
        DomainException refusal = registered()
                .when(new GrantRight(A1, grant(TI, NON_EXCLUSIVE, AMD, EUV_94)))
                .thenRefused("not-the-grantor");
        assertThat(refusal.kind()).isEqualTo(Kind.FORBIDDEN);
        registered().done(command(grant(TI, NON_EXCLUSIVE, AMD, EUV_94)));
        registered()
                .when(new GrantRight(new AssetId("A-9"), grant(IBM, SOLE, AMD, EUV_94)))
                .thenRefused("not-found");
    }

    @Test
    void aHolderGrantsWithinItsRightAndItsOwnRightIsNoBar() {
        var given = granted(grant(IBM, null, EXCLUSIVE, INTEL, EUV_EU, FREE))
                .done(command(grant(INTEL, "G-1", SOLE, AMD, EUV_94, ONE_TIER)))
                .done(command(grant(AMD, "G-2", NON_EXCLUSIVE, GCA, EUV_94, NONE)));
        assertThat(given.when(command(grant(INTEL, "G-1", NON_EXCLUSIVE, TI, EUV_94, NONE)))
                        .thenRefused("right-conflicts")
                        .detail())
                .startsWith("It meets G-2 (sole, intel to amd)");
        assertThat(given.when(command(grant(UTEXAS, NON_EXCLUSIVE, GCA, EUV_94)))
                        .thenRefused("right-conflicts")
                        .detail())
                .startsWith("It meets G-1 (exclusive, ibm to intel)");
    }

    @Test
    void nobodyGrantsMoreThanItHas() {
        var given = granted(
                grant(IBM, null, NON_EXCLUSIVE, INTEL, EUV_94, ONE_TIER),
                grant(IBM, null, NON_EXCLUSIVE, AMD, EUV_94, NONE));
        refuses(given, grant(INTEL, "G-1", EXCLUSIVE, GCA, EUV_94, NONE), "no-right-to-grant");
        refuses(given, grant(INTEL, "G-1", SOLE, GCA, EUV_94, NONE), "no-right-to-grant");
        refuses(given, grant(INTEL, "G-1", NON_EXCLUSIVE, GCA, EUV_94, ONE_TIER), "no-right-to-grant");
        refuses(given, grant(INTEL, "G-2", NON_EXCLUSIVE, GCA, EUV_94, NONE), "no-right-to-grant");
        assertThat(refuses(given, grant(AMD, "G-2", NON_EXCLUSIVE, GCA, EUV_94, NONE), "no-right-to-grant")
                        .detail())
                .isEqualTo("Out of G-2 (non-exclusive, ibm to amd), amd cannot grant a right that is non-exclusive with"
                        + " sublicensing none: its own sublicensing is none.");
        refuses(given, grant(INTEL, "G-9", NON_EXCLUSIVE, GCA, EUV_94, NONE), "not-found");
        for (String wider : new String[] {
            "lithography in DE FR from 1994-01-01 to 1996-12-31",
            "lithography.euv in DE FR GB from 1994-01-01 to 1996-12-31",
            "lithography.euv in WORLD -US from 1994-01-01 to 1996-12-31",
            "lithography.euv in DE from 1993-12-31 to 1996-12-31",
            "lithography.euv in DE from 1994-01-01 to 1997-01-01",
            "lithography.euv in DE from 1994-01-01"
        }) {
            refuses(given, grant(INTEL, "G-1", NON_EXCLUSIVE, GCA, wider, NONE), "sublicence-too-wide");
        }
        assertThat(refuses(
                                given,
                                grant(INTEL, "G-1", NON_EXCLUSIVE, GCA, "all in WORLD from 1994-01-01", NONE),
                                "sublicence-too-wide")
                        .detail())
                .isEqualTo("Out of G-1 (non-exclusive, ibm to intel), which covers lithography.euv in DE, FR from"
                        + " 1994-01-01 to 1996-12-31, a right over all fields in the world from 1994-01-01 on cannot be"
                        + " granted.");
        given.done(command(grant(
                INTEL,
                "G-1",
                EXPLOITATION_ACCESS,
                GCA,
                "lithography.euv.masks in FR from 1995-01-01 to 1996-12-31",
                NONE)));
    }

    @Test
    void whatCannotBeARightIsNotTried() {
        assertThatThrownBy(() -> grant(IBM, SOLE, IBM, EUV_94)).isInstanceOf(DomainException.class);
        assertThatThrownBy(
                        () -> new Terms(IMPLEMENTATION_ACCESS, INTEL, RightExamples.extent(EUV_94), NONE, null, null))
                .hasMessageContaining("names the project");
        assertThatThrownBy(() -> new Terms(SOLE, INTEL, RightExamples.extent(EUV_94), NONE, "P-1", null))
                .hasMessageContaining("no other right does");
    }

    private static void both(Grant one, Grant other, String refusal) {
        meets(one, other, refusal);
        meets(other, one, refusal);
    }

    private static void meets(Grant first, Grant second, String refusal) {
        if (refusal == null) {
            RightExamples.granted(granted(first), second);
        } else {
            noticed(granted(first), second).when(command(second)).thenRefused(refusal);
        }
    }

    private static DomainException refuses(Given<IpLedgerState, IpLedgerEvent> given, Grant grant, String slug) {
        return given.when(command(grant)).thenRefused(slug);
    }

    static Given<IpLedgerState, IpLedgerEvent> granted(Grant... grants) {
        var given = registered();
        for (Grant grant : grants) {
            given = RightExamples.granted(given, grant);
        }
        return given;
    }
}
