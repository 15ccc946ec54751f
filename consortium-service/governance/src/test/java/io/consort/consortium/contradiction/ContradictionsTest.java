package io.consort.consortium.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.charter.Sound;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContradictionsTest {

    private static final String BODIES = "/governance/bodies/";
    private static final String MOTIONS = "/governance/motions/";
    private static final String CONSTRAINTS = "/governance/constraints/";

    @Test
    void findsNoneInACharterThatHoldsTogether() {
        assertThat(found()).isEmpty();
        assertThat(found("/governance", "remove", "/terms", "remove", "/results", "remove"))
                .as("without governance there is nothing to contradict")
                .isEmpty();
    }

    @Test
    void saysTheSameInEachLanguageByTheSameCode() {
        assertThat(found(BODIES + "1/parent", "\"senate\"")).singleElement().satisfies(found -> {
            assertThat(found.sentence().code()).isEqualTo("contradiction.no-parent");
            assertThat(found.sentence().arguments()).containsExactly("senate");
            assertThat(found.sentence().text().en()).isEqualTo(found.detail());
            assertThat(found.sentence().text().zh()).isEqualTo("其上级机构为senate，但没有这一机构。");
        });
    }

    @Test
    void findsBodiesThatAnswerToNobodyOrToThemselves() {
        only(BODIES + "1/parent", "there is none", BODIES + "1/parent", "\"senate\"");
        assertThat(found(BODIES + "0/parent", "\"board\""))
                .extracting(Contradiction::pointer)
                .containsExactly(BODIES + "0/parent", BODIES + "1/parent");
        only(
                BODIES + "0/seats",
                "seats members by right",
                BODIES + "0/seats/0/count",
                "3",
                BODIES + "0/seats/0/filling",
                "{\"kind\":\"by-appointment\",\"by\":\"funder\"}");
        only(
                BODIES + "2/id",
                "another body board",
                BODIES + "-",
                Sound.tree().at(BODIES + "1").toString());
    }

    @Test
    void findsReservedActsThatNobodyCouldEverDo() {
        only(
                "/governance/reserved/0/needs/motion",
                "nobody could ever do",
                "/governance/reserved/0/needs/motion",
                "\"ghost\"");
        only(
                "/governance/reserved/0/needs/motion",
                "takes scheme",
                "/governance/reserved/0/act",
                "\"ip-ledger/enact-scheme\"");
        only("/governance/reserved/0/needs/motion", "takes act", "/governance/reserved/0/act", "\"finance/pay\"");
    }

    @Test
    void findsSeatsThatNobodyCanHold() {
        only(BODIES + "1/seats/1/filling/membershipClass", "no such class", BODIES + "1/seats/1/filling", """
                {"kind":"by-right","membershipClass":"ghosts"}""");
        only(BODIES + "1/seats/1/filling/by", "there is none", BODIES + "1/seats/1/filling", """
                {"kind":"by-election","by":"senate"}""");
        assertThat(found(BODIES + "1/seats/1/filling", "{\"kind\":\"by-election\",\"by\":\"board\"}"))
                .extracting(Contradiction::detail)
                .singleElement()
                .asString()
                .contains("decides no kind of motion whose effect is an election");
        only(BODIES + "1/seats/1/votes", "do not vote", BODIES + "1/seats/1", """
                {"id":"guest","name":"Guest","count":1,"filling":{"kind":"by-right","membershipClass":"guest"},\
                "termMonths":0,"terms":0,"alternates":0,"votes":true}""");
    }

    @Test
    void findsSeatsThatCannotBeToldApart() {
        only(BODIES + "1/seats/0/id", "none of its own", BODIES + "1/seats/0/id", "\"dir.ector\"");
        assertThat(found(BODIES + "1/id", "\"bo.ard\""))
                .extracting(Contradiction::pointer)
                .contains(BODIES + "1/id");
    }

    @Test
    void findsBodiesThatOnlyTheyThemselvesCouldFill() {
        assertThat(found(
                        BODIES + "1/seats/0/filling", "{\"kind\":\"by-election\",\"by\":\"board\"}",
                        MOTIONS + "1/body", "\"board\""))
                .extracting(Contradiction::pointer)
                .containsExactly(BODIES + "1/seats/0/filling/by", MOTIONS + "1/body", MOTIONS + "2/body");
    }

    @Test
    void findsMotionsThatNobodyDecides() {
        only(MOTIONS + "2/body", "there is none", MOTIONS + "2/body", "\"senate\"");
        only(
                MOTIONS + "3/id",
                "another kind of motion business",
                MOTIONS + "-",
                Sound.tree().at(MOTIONS + "2").toString());
        assertThat(found("/classes/0/votes", "false"))
                .extracting(Contradiction::pointer)
                .contains(BODIES + "0/seats/0/votes", MOTIONS + "0/body", MOTIONS + "1/body", MOTIONS + "2/body");
    }

    @Test
    void findsACharterThatCouldNeverBeChanged() {
        only("/governance/motions", "nobody ever could", MOTIONS + "0/effect", "\"none\"");
    }

    @Test
    void findsWeightsThatAreNothing() {
        only(
                MOTIONS + "2/meeting/weighing/weights/0/membershipClass",
                "no class ghosts",
                MOTIONS + "2/meeting/weighing",
                """
                {"kind":"by-class","weights":[{"membershipClass":"ghosts","weight":"1"}]}""");
        only(MOTIONS + "0/meeting/weighing", "together are zero", MOTIONS + "0/meeting/weighing", """
                {"kind":"by-class","weights":[{"membershipClass":"guest","weight":"1"}]}""");
        assertThat(found(
                        MOTIONS + "0/meeting/weighing",
                        "{\"kind\":\"by-contribution\"}",
                        "/classes/0/dues",
                        "{\"kind\":\"exempt\"}"))
                .extracting(Contradiction::detail)
                .containsExactly("All weights together are zero: nobody who votes in the body assembly owes dues.");
        assertThat(found(MOTIONS + "0/meeting/weighing", "{\"kind\":\"by-contribution\"}"))
                .isEmpty();
    }

    @Test
    void findsDuesOfNothingThatWouldWeighSomething() {
        for (String dues : List.of("""
                {"kind":"fixed","amount":{"amount":"0","currency":"EUR"}}""", """
                {"kind":"clamp","rate":"1/100","basis":{"measure":"sales","yearsBefore":1},\
                "minimum":{"amount":"0","currency":"EUR"},"maximum":{"amount":"0","currency":"EUR"}}""", """
                {"kind":"banded","basis":{"measure":"sales","yearsBefore":1},"bands":[\
                {"from":{"amount":"0","currency":"EUR"},"dues":{"amount":"0","currency":"EUR"}}]}""", """
                {"kind":"by-votes","budget":{"amount":"0","currency":"EUR"},"motion":"election"}""")) {
            only(
                    MOTIONS + "0/meeting/weighing",
                    "owes dues",
                    MOTIONS + "0/meeting/weighing",
                    "{\"kind\":\"by-contribution\"}",
                    "/classes/0/dues",
                    dues);
        }
    }

    @Test
    void findsRulesThatComeToNoDecision() {
        only(MOTIONS + "2/meeting/cap", "above the cap of 1/4", MOTIONS + "2/meeting/cap/part", "\"1/4\"");
        assertThat(found(MOTIONS + "2/meeting/cap/part", "\"1/3\"")).isEmpty();
        only(
                MOTIONS + "0/meeting/majorities/0/yes",
                "though all say no",
                MOTIONS + "0/meeting/majorities/0/yes/part",
                "\"0\"");
        only(MOTIONS + "0/meeting/quorum/seats", "no quorum", MOTIONS + "0/meeting/quorum/seats/part", "\"0\"");
        only(
                MOTIONS + "2/written/quorum/weight",
                "no quorum",
                MOTIONS + "2/written/quorum/weight",
                "{\"part\":\"0\",\"exceeded\":false}");
        only(
                MOTIONS + "2/written/veto/objections",
                "there could never be one",
                MOTIONS + "2/written/veto/objections",
                "4",
                MOTIONS + "2/written/veto/also",
                "remove");
        assertThat(found(MOTIONS + "2/written/veto/objections", "4"))
                .as("seats of the assembly can object as well")
                .isEmpty();
        only(MOTIONS + "2/written/veto/also", "There is no body", MOTIONS + "2/written/veto/also", "\"senate\"");
        only(
                MOTIONS + "2/meeting/cap",
                "above the cap of 1/4",
                MOTIONS + "2/meeting/cap",
                "{\"kind\":\"of-counted\",\"part\":\"1/4\"}");
        only(MOTIONS + "2/written/extension", "there is no quorum", MOTIONS + "2/written/quorum", "{}");
        only(
                MOTIONS + "2/written/extension/lastHours",
                "more than the 3 days",
                MOTIONS + "2/written/extension/lastHours",
                "73");
        only(MOTIONS + "0/meeting/votingDays", "belong to a written procedure", MOTIONS + "0/meeting/votingDays", "3");
        only(
                MOTIONS + "2/meeting/tie",
                "nobody knows how the chair voted",
                MOTIONS + "2/meeting/secrecy",
                "\"secret\"");
        only(MOTIONS + "0/meeting/tie", "only more than 1/2", MOTIONS + "0/meeting/tie", "\"chair-decides\"");
    }

    @Test
    void findsSecretVotesThatShowWhoVotedHow() {
        only(
                MOTIONS + "1/meeting/secrecy",
                "hardly two are the same",
                MOTIONS + "1/meeting/weighing",
                "{\"kind\":\"by-contribution\"}");
        assertThat(found(MOTIONS + "2/written/secrecy", "\"secret\"", BODIES + "1/seats/0/count", "2"))
                .filteredOn(each -> each.pointer().equals(MOTIONS + "2/written/secrecy"))
                .extracting(Contradiction::detail)
                .containsExactly("The body board has 2 seats that vote. Among fewer than 3 no vote is secret.");
    }

    @Test
    void findsElectionsThatOutlastTheTerm() {
        assertThat(found(
                        MOTIONS + "1/meeting/veto",
                        "{\"days\":200,\"objections\":1}",
                        BODIES + "1/seats/0/termMonths",
                        "7"))
                .extracting(Contradiction::pointer)
                .containsExactly(MOTIONS + "1");
        assertThat(found(
                        MOTIONS + "1/meeting/veto",
                        "{\"days\":195,\"objections\":1}",
                        BODIES + "1/seats/0/termMonths",
                        "7"))
                .isEmpty();
    }

    @Test
    void findsDutiesKeptApartThatTheCharterPutsTogether() {
        only(CONSTRAINTS + "0", "nobody could ever do", CONSTRAINTS + "0/one/body", "\"board\"");
        only(
                CONSTRAINTS + "0",
                "keeps its minutes sits in it",
                CONSTRAINTS + "0/other",
                "{\"kind\":\"recording\",\"body\":\"assembly\"}");
        only(CONSTRAINTS + "0/other/body", "no body senate", CONSTRAINTS + "0/other/body", "\"senate\"");
        String both = """
                {"kind":"apart","id":"both","why":"W.","one":{"kind":"seated","body":"assembly"},\
                "other":{"kind":"seated","body":"board"},"span":"%s"}""";
        String[] seat = {BODIES + "1/seats/1/filling", "{\"kind\":\"by-right\",\"membershipClass\":\"full\"}"};
        assertThat(found(seat[0], seat[1], CONSTRAINTS + "0", both.formatted("organisation")))
                .extracting(Contradiction::detail)
                .containsExactly(
                        "The charter gives each member of the class full a seat on both sides, which this keeps apart.");
        assertThat(found(seat[0], seat[1], CONSTRAINTS + "0", both.formatted("person")))
                .as("a member can send two people")
                .isEmpty();
    }

    @Test
    void findsLimitsBelowWhatTheCharterGives() {
        only(CONSTRAINTS + "1/body", "no body senate", CONSTRAINTS + "1/body", "\"senate\"");
        assertThat(found(BODIES + "1/seats/1/count", "3"))
                .extracting(Contradiction::detail)
                .containsExactly("The charter gives funder 3 seats of the body board, and allows 2.");
    }

    @Test
    void findsConstraintsOnWhatThereIsNot() {
        only(CONSTRAINTS + "2/motions/0", "no kind of motion loans", CONSTRAINTS + "2/motions/0", "\"loans\"");
        only(
                CONSTRAINTS + "3/id",
                "another constraint apart",
                CONSTRAINTS + "-",
                Sound.tree().at(CONSTRAINTS + "0").toString());
    }

    @Test
    void findsBodiesOfWhichNobodyWouldBeLeftToVote() {
        String[] own = {
            BODIES + "1/seats/0/filling", "{\"kind\":\"by-appointment\",\"by\":\"funder\"}",
            BODIES + "1/seats/0/count", "2",
            BODIES + "1/seats/1", "remove",
            MOTIONS + "2/effect", "\"expulsion\""
        };
        assertThat(found(own))
                .extracting(Contradiction::detail)
                .containsExactly(
                        "In the body board every vote is funder's; on business, when it concerns funder, nobody would"
                                + " be left to vote.");
        own[7] = "\"none\"";
        assertThat(found(own)).isEmpty();
    }

    @Test
    void findsTermsThatTheRestDoesNotBearOut() {
        only("/terms/admission/steps/0/by", "no body senate", "/terms/admission/steps/0/by", "\"senate\"");
        only("/terms/admission/decidedBy", "no kind of motion entry", "/terms/admission/decidedBy", "\"entry\"");
        only("/terms/admission/decidedBy", "do not admit", "/terms/admission/decidedBy", "\"business\"");
        only("/terms/admission/decidedBy", "the secretariat does not", MOTIONS + "2/effect", "\"admission\"");
        only("/noticeMonths", "before a notice of 13 months could", "/noticeMonths", "13");
        only("/terms/renewal/graceDays", "longer than", "/terms/renewal", "{\"termMonths\":6,\"graceDays\":187}");
    }

    @Test
    void findsApplicationsThatLapseBeforeAnyoneCouldDecide() {
        String[] slow = {
            "/terms/admission/decidedBy",
            "\"business\"",
            MOTIONS + "2/effect",
            "\"admission\"",
            MOTIONS + "2/meeting",
            "remove",
            MOTIONS + "2/written/votingDays",
            "10",
            MOTIONS + "2/written/timeLockDays",
            "20",
            "/terms/deadlines/applicationDays",
            "30"
        };
        only("/terms/deadlines/applicationDays", "takes 30 days", slow);
        slow[11] = "31";
        assertThat(found(slow)).isEmpty();
        slow[11] = "30";
        slow[5] = Sound.tree().at(MOTIONS + "2/meeting").toString();
        assertThat(found(slow)).as("a meeting takes it up at once").isEmpty();
    }

    @Test
    void findsDuesByVotesThatThereAreNot() {
        String dues = "{\"kind\":\"by-votes\",\"budget\":{\"amount\":\"%s\",\"currency\":\"EUR\"},\"motion\":\"%s\"}";
        assertThat(found("/classes/0/dues", dues.formatted("9", "change"))).isEmpty();
        only("/classes/0/dues/motion", "no kind of motion loans", "/classes/0/dues", dues.formatted("9", "loans"));
        only("/classes/1/dues", "have no vote by right", "/classes/1/dues", dues.formatted("9", "change"));
        assertThat(found(
                        "/classes/0/dues",
                        dues.formatted("9", "change"),
                        MOTIONS + "0/meeting/weighing",
                        "{\"kind\":\"by-contribution\"}"))
                .extracting(Contradiction::detail)
                .singleElement()
                .asString()
                .contains("what is paid would follow the votes");
        assertThat(found(
                        "/classes/-",
                        "{\"id\":\"more\",\"name\":\"More\",\"standing\":\"member\",\"votes\":true,\"dues\":"
                                + dues.formatted("8", "change") + "}",
                        BODIES + "0/seats/-",
                        "{\"id\":\"more\",\"name\":\"More\",\"count\":1,\"filling\":{\"kind\":\"by-right\","
                                + "\"membershipClass\":\"more\"},\"termMonths\":0,\"terms\":0,\"alternates\":0,\"votes\":true}",
                        "/classes/0/dues",
                        dues.formatted("9", "change")))
                .extracting(Contradiction::pointer)
                .containsExactly("/classes/2/dues");
    }

    @Test
    void namesAllOfThemAtOnce() {
        CharterDraft draft = Sound.with(
                MOTIONS + "0/effect", "\"none\"",
                BODIES + "1/parent", "\"senate\"",
                CONSTRAINTS + "2/motions/0", "\"loans\"");
        DomainException refusal =
                catchThrowableOfType(DomainException.class, () -> Contradictions.refuse(draft.version(1), "/charter"));
        assertThat(refusal.slug()).isEqualTo("charter-contradictory");
        assertThat(refusal.detail()).isEqualTo("The charter contradicts itself in 3 places.");
        assertThat(refusal.fields())
                .extracting(FieldError::pointer)
                .containsExactly(
                        "/charter" + BODIES + "1/parent",
                        "/charter/governance/motions",
                        "/charter" + CONSTRAINTS + "2/motions/0");
    }

    private static void only(String pointer, String words, String... changes) {
        assertThat(found(changes)).singleElement().satisfies(each -> {
            assertThat(each.pointer()).isEqualTo(pointer);
            assertThat(each.detail()).contains(words).endsWith(".");
        });
    }

    private static List<Contradiction> found(String... changes) {
        return Contradictions.of(Sound.with(changes).version(1));
    }
}
