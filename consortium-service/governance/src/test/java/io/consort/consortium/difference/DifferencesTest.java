package io.consort.consortium.difference;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.charter.Sound;
import io.consort.consortium.founding.Strategy;
import io.consort.consortium.founding.store.ShippedCharters;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.sentence.Phrase;
import io.consort.kernel.sentence.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

class DifferencesTest {

    private static final String BODIES = "/governance/bodies/";
    private static final String MOTIONS = "/governance/motions/";

    @Test
    void saysNothingOfTwoThatMeanTheSame() {
        assertThat(said()).isEmpty();
        assertThat(Differences.between(Sound.with("/results", "remove"), Sound.with("/results/requestMonths", "12")))
                .as("what is usual is what is left out")
                .isEmpty();
    }

    /** A client that has words of its own needs no more than the code and what is filled in. */
    @Test
    void saysTheSameInEachLanguageByTheSameCode() {
        List<Difference> changed = Differences.between(
                Sound.charter(),
                Sound.with("/noticeMonths", "12", BODIES + "1/seats/0/count", "5", "/terms/arrears", "remove"));
        assertThat(changed)
                .allSatisfy(each -> assertThat(Sentence.of(new Phrase(
                                each.sentence().code(), each.sentence().arguments())))
                        .isEqualTo(each.sentence()));
        assertThat(changed.getFirst().sentence().code()).isEqualTo("lengthened");
        assertThat(changed.getFirst().sentence().arguments())
                .containsExactly(Phrase.of("charterDraft.noticeMonths"), Phrase.months(6), Phrase.months(12));
        assertThat(changed)
                .extracting(each -> each.sentence().text().zh())
                .containsExactly("退出通知期由6个月延长为12个月。", "Board的席位director的数目由3提高为5。", "未缴会费不再使成员失去表决权。");
    }

    @Test
    void speaksOfQuorumsAndMajorities() {
        assertThat(said(
                        MOTIONS + "2/meeting/quorum/seats/part", "\"2/3\"",
                        MOTIONS + "0/meeting/majorities/0/yes/part", "\"3/5\"",
                        MOTIONS + "1/meeting/quorum/weight", "{\"part\":\"1/2\",\"exceeded\":true}",
                        MOTIONS + "2/written/majorities/0/of", "\"present\""))
                .containsExactly(
                        "The majority of the assembly for changes of the charter falls from at least 2/3 to at least 3/5 of the"
                                + " votes cast.",
                        "The quorum by weight of the assembly for elections is new: more than 1/2 of the votes.",
                        "The quorum of the board for business in meetings rises from at least 1/2 to at least 2/3 of the seats.",
                        "The majority of the board for business in writing changes from more than 1/2 of all seats to more"
                                + " than 1/2 of the seats present.");
    }

    @Test
    void speaksOfWaysToDecide() {
        assertThat(said(
                        MOTIONS + "2/written", "remove",
                        MOTIONS + "2/meeting/cap", "remove",
                        MOTIONS + "2/meeting/tie", "\"falls\"",
                        MOTIONS + "1/meeting/secrecy", "\"open\"",
                        MOTIONS + "1/meeting/veto", "{\"days\":15,\"objections\":1}",
                        MOTIONS + "0/meeting/timeLockDays", "1"))
                .containsExactly(
                        "The time between decision and effect of the assembly for changes of the charter is shortened from"
                                + " 14 days to 1 day.",
                        "Decisions of the assembly for elections are no longer taken by secret ballot.",
                        "Decisions of the assembly for elections can be stopped by a veto of 1 seat within 15 days.",
                        "There is no limit any more to what an organisation and its affiliates weigh in decisions of the"
                                + " board for business in meetings.",
                        "In decisions of the board for business in meetings the chair's vote no longer breaks a tie.",
                        "The board can no longer decide on business in a written procedure.");
    }

    @Test
    void speaksOfBodiesAndSeats() {
        assertThat(said(
                        BODIES + "1/name", "\"IP committee\"",
                        BODIES + "1/parent", "remove",
                        BODIES + "1/seats/0/count", "5",
                        BODIES + "1/seats/0/termMonths", "0",
                        BODIES + "1/seats/0/terms", "0",
                        BODIES + "1/seats/1", "remove",
                        BODIES + "0/meetings/noticeDays", "21",
                        BODIES + "0/proxies/inPart", "true"))
                .containsExactly(
                        "In the assembly, a seat may give a part of its vote to a proxy.",
                        "The notice of meetings of the assembly is lengthened from 14 days to 21 days.",
                        "The board is called IP committee from now on.",
                        "The IP committee answers to nobody instead of the body assembly.",
                        "The IP committee loses the seats guest (Guest).",
                        "The number of the IP committee's seats director rises from 3 to 5.",
                        "The term of the IP committee's seats director changes from 24 months to no end.",
                        "A person may hold the IP committee's seats director for any number of terms instead of 2"
                                + " terms.");
    }

    @Test
    void speaksOfClassesTermsAndResults() {
        assertThat(said(
                        "/noticeMonths", "12",
                        "/classes/1", "remove",
                        "/classes/0/dues/amount/amount", "\"150\"",
                        "/terms/arrears", "remove",
                        "/terms/admission/steps/-", "{\"id\":\"field\",\"question\":\"Does it fit?\"}",
                        "/terms/exit/accessMonths", "1",
                        "/results/coOwnerNoticeDays", "60",
                        "/results/toExploit", "\"as-agreed\""))
                .containsExactly(
                        "The notice of withdrawal is lengthened from 6 months to 12 months.",
                        "The class guest (Guest) is abolished.",
                        "Members of the class full owe EUR 150.00 a year instead of EUR 100.00 a year.",
                        "Applicants are asked (field): Does it fit? It is answered by the secretariat.",
                        "Dues that are not paid cost no member its vote any more.",
                        "The access rights of those who leave in good standing survive the exit for 1 month; they used to"
                                + " survive the exit for 12 months.",
                        "The notice among joint owners is lengthened from 45 days to 60 days.",
                        "Access to exploit results is given as the two agree instead of on fair and reasonable terms.");
    }

    @Test
    void speaksOfTheTimeToSendMinutes() {
        String board = BODIES + "1/meetings/circulationDays";
        assertThat(said(BODIES + "0/meetings/circulationDays", "15", board, "12"))
                .containsExactly(
                        "Minutes of the assembly are to be sent within 15 days after a meeting.",
                        "Minutes of the board are to be sent within 12 days after a meeting, instead of 10 days.");
        assertThat(said(board, "remove"))
                .containsExactly("No time is set any more for minutes of the board to be sent.");
    }

    @Test
    void speaksOfDutiesKeptApart() {
        assertThat(said(
                        "/governance/constraints/0",
                        "remove",
                        "/governance/constraints/0/seats",
                        "1",
                        "/governance/constraints/-",
                        "{\"kind\":\"apart\",\"id\":\"funds\",\"why\":\"Money.\",\"one\":{\"kind\":\"engaged\",\"as\":\"funder\"},"
                                + "\"other\":{\"kind\":\"engaged\",\"as\":\"recipient\"},\"span\":\"group\"}"))
                .containsExactly(
                        "It no longer holds (apart) that no person is both a holder of a seat in the body assembly and the chair of the"
                                + " body board.",
                        "Instead of the rule that no group of affiliates holds more than 2 seats of the body board it holds"
                                + " that no group of affiliates holds more than 1 seat of the body board.",
                        "It is new (funds) that no group of affiliates is both funder in a project or for a fund and recipient in a"
                                + " project or for a fund: Money.");
    }

    /** A vote that is lost with a rule nobody was told of is what a member's lawyer looks for. */
    @Test
    void tellsAllThatANewThingBringsAlong() {
        assertThat(said(BODIES + "-", """
                        {"id":"audit","name":"Audit","kind":"council","parent":"board","seats":[
                         {"id":"auditor","name":"Auditor","count":2,"filling":{"kind":"by-election","by":"assembly"},
                          "termMonths":12,"terms":1,"alternates":1,"votes":true}],
                         "proxies":{"most":1,"inPart":true},
                         "meetings":{"noticeDays":5,"agendaDays":2,"minutesDays":9,"circulationDays":1,"demandedBy":{"kind":"of-seats","seats":1}}}""", MOTIONS + "-", """
                        {"id":"audit","name":"Audits","body":"audit","effect":"none","written":{
                         "weighing":{"kind":"by-class","weights":[{"membershipClass":"full","weight":"2"}]},
                         "cap":{"kind":"of-total","part":"1/2"},"quorum":{"seats":{"part":"1/2","exceeded":true}},
                         "majorities":[{"yes":{"part":"1/2","exceeded":true},"of":"cast","measure":"weight"}],
                         "tie":"chair-decides","secrecy":"secret","veto":{"days":5,"objections":2},
                         "extension":{"lastHours":24,"byHours":12,"most":1},"votingDays":3,"timeLockDays":1}}"""))
                .containsExactly(
                        "A body is added, audit (Audit), of the kind council, which answers to the body board and has 2 seats"
                                + " filled by election by the body assembly (auditor, Auditor) for 12 months and at most 1"
                                + " term with 1 alternate; one may vote for 1 other seat as a proxy, in part too; it meets"
                                + " on 5 days of notice, with additions to the agenda until 2 days before and 9 days to"
                                + " object to the minutes, and when 1 of its seats ask for it, and its minutes are sent"
                                + " within 1 day after a meeting.",
                        "A kind of motion is added, audit (Audits): the audit decides, with no effect of its own, in a"
                                + " written procedure by more than 1/2 of the votes cast with a quorum of more than 1/2 of"
                                + " the seats and a veto of 2 seats within 5 days, where a seat weighs 2 for the class full,"
                                + " an organisation and its affiliates weigh at most 1/2 of all weights before the cap, the chair's vote"
                                + " breaks a tie, the ballot is secret, voting is extended when the quorum comes late by 12"
                                + " hours when it comes within the last 24 hours, at most once, voting takes 3 days, the"
                                + " effect follows 1 day after the decision.");
    }

    @Test
    void readsWellBetweenTwoShippedCharters() {
        assertThat(sentences(
                        ShippedCharters.of("innovation-council", Strategy.PARALLEL),
                        ShippedCharters.of("innovation-council", Strategy.LEADING)))
                .contains(
                        "The notice of withdrawal is shortened from 6 months to 3 months.",
                        "The notice of meetings of the assembly is shortened from 14 days to 10 days.",
                        "The time for voting of the assembly for admissions in writing is shortened from 14 days to 7"
                                + " days.")
                .hasSizeGreaterThan(5);
    }

    @Test
    void missesNothingBetweenAnyTwo() {
        var all = ShippedCharters.all();
        all.forEach((one, before) -> all.forEach(
                (other, after) -> assertThat(Differences.between(before, after).isEmpty())
                        .as(one + " and " + other)
                        .isEqualTo(before.equals(after))));
    }

    /** Every number, truth and constant of a charter, changed alone, is told of. */
    @Test
    void missesNoValue() {
        List<CharterDraft> changed = new ArrayList<>();
        ObjectNode tree = Sound.tree();
        vary(tree, tree, changed);
        assertThat(changed).hasSizeGreaterThan(150).allSatisfy(after -> {
            assertThat(Differences.between(Sound.charter(), after)).isNotEmpty();
            assertThat(Differences.between(after, Sound.charter())).isNotEmpty();
        });
    }

    private static void vary(ObjectNode root, JsonNode node, List<CharterDraft> changed) {
        switch (node) {
            case ObjectNode object ->
                List.copyOf(object.propertyNames()).forEach(name -> {
                    JsonNode before = object.get(name);
                    variants(before).forEach(value -> {
                        object.set(name, value);
                        keep(root, changed);
                    });
                    object.remove(name);
                    keep(root, changed);
                    object.set(name, before);
                    vary(root, before, changed);
                });
            case ArrayNode array -> array.forEach(each -> vary(root, each, changed));
            default -> {}
        }
    }

    private static List<JsonNode> variants(JsonNode value) {
        return switch (value) {
            case IntNode number ->
                List.of(IntNode.valueOf(number.intValue() + 1), IntNode.valueOf(number.intValue() - 1));
            case BooleanNode truth -> List.of(BooleanNode.valueOf(!truth.booleanValue()));
            case StringNode text ->
                List.of("1/7", "cast", "all", "seats", "secret", "falls", "person", "other", "as-agreed", "executive")
                        .stream()
                        .filter(each -> !each.equals(text.asString()))
                        .<JsonNode>map(StringNode::valueOf)
                        .toList();
            default -> List.of();
        };
    }

    /** Only what makes a charter counts. */
    private static void keep(ObjectNode root, List<CharterDraft> changed) {
        try {
            CharterDraft draft = Sound.read(root);
            if (!draft.equals(Sound.charter())) {
                changed.add(draft);
            }
        } catch (JacksonException | DomainException broken) {
            assertThat(broken).isNotNull();
        }
    }

    private static List<String> said(String... changes) {
        return sentences(Sound.charter(), Sound.with(changes));
    }

    private static List<String> sentences(CharterDraft before, CharterDraft after) {
        return Differences.between(before, after).stream()
                .map(each -> each.sentence().toString())
                .toList();
    }
}
