package io.consort.quickstart.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The second part's data, and the document that works its figures out, agree with each other and with themselves. */
class SupposedTest {

    private final Script supposed = Script.load("sematech-supposed.json");
    private final Sematech facts = new Sematech();

    @Test
    void everyExpectedAmountIsWorkedOutInTheDocument() {
        String document = document();
        List<String> amounts = new ArrayList<>();
        supposed.data().properties().forEach(chapter -> expectedAmounts(chapter.getValue(), false, amounts));

        assertThat(amounts).hasSizeGreaterThan(20);
        assertThat(amounts).allSatisfy(amount -> assertThat(document).contains(withCommas(amount)));
    }

    @Test
    void everyActHasANameOfItsOwnAndIsByAnOrganisationOfTheStory() {
        List<JsonNode> acts = new ArrayList<>();
        acts(supposed.data(), acts);
        Set<String> known = facts.organisations().stream()
                .map(each -> each.get("id").asString())
                .collect(Collectors.toSet());
        known.add(Sematech.OFFICE);
        supposed.data()
                .at("/merger/joining")
                .forEach(each -> known.add(each.get("id").asString()));

        assertThat(acts).hasSizeGreaterThan(40);
        assertThat(acts).extracting(act -> act.get("key").asString()).doesNotHaveDuplicates();
        assertThat(acts)
                .allSatisfy(act -> assertThat(known).contains(act.get("by").asString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/correction", "/exits/royalty"})
    void whatIsExpectedOfADistributionSumsToWhatCameIn(String pointer) {
        Script royalty = supposed.part(pointer);
        assertThat(sum(royalty.texts("/expected/credits").values()))
                .isEqualTo(royalty.text("/expected/sum"))
                .isEqualTo(royalty.text("/income/body/gross/amount"));
    }

    @Test
    void whatIsClawedBackIsWhatIsToppedUp() {
        assertThat(sum(supposed.texts("/correction/expected/changes").values()))
                .isEqualTo(supposed.text("/correction/expected/net"))
                .isEqualTo("0.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/firstPart/invention/vote",
                "/correction/vote",
                "/meeting/direction",
                "/meeting/award",
                "/affiliates",
                "/budget",
                "/veto/first",
                "/veto/second"
            })
    void whatIsExpectedOfAVoteIsWorkedOutAndIsWhatIsCast(String pointer) {
        Script ballot = supposed.part(pointer);
        List<String> steps =
                ballot.list("/expected/steps").stream().map(JsonNode::asString).toList();
        Map<String, String> votes = ballot.texts("/votes");
        ballot.texts("/proxies").forEach((giver, other) -> votes.put(giver, votes.get(other)));

        assertThat(steps).allSatisfy(step -> assertThat(document()).contains("\n| " + step + " | "));
        assertThat(steps)
                .anySatisfy(step -> assertThat(step)
                        .contains(
                                " (" + count(votes, "yes") + " seats), no ",
                                " (" + count(votes, "no") + " seats), abstentions ",
                                " (" + count(votes, "abstain") + " seats)."));
    }

    @Test
    void everyMemberOf1994VotesInWriting() {
        List<String> left = facts.withdrawals().stream()
                .map(each -> each.get("organisation").asString())
                .toList();
        List<String> members = facts.payers().stream()
                .map(each -> each.get("id").asString())
                .filter(each -> !left.contains(each))
                .toList();

        assertThat(members).hasSize(11);
        for (String pointer : List.of("/affiliates", "/budget", "/veto/first", "/veto/second")) {
            assertThat(supposed.texts(pointer + "/votes").keySet()).containsExactlyInAnyOrderElementsOf(members);
        }
    }

    @Test
    void whoLeavesInHistoryIsSettledWith() {
        for (JsonNode withdrawal : facts.withdrawals()) {
            String leaver = withdrawal.get("organisation").asString();
            assertThat(supposed.text("/exits/" + leaver + "/member")).isEqualTo(leaver);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lsi", "micron", "harris"})
    void whatALeaverOwesIsTheSumOverTheServices(String leaver) {
        Script expected = supposed.part("/exits/" + leaver + "/expected");
        List<String> lines = expected.node("/parts")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asString)
                .toList();

        assertThat(sum(amounts(lines, "owed-by: "))).isEqualTo(expected.text("/owedBy"));
        assertThat(sum(amounts(lines, "owed-to: "))).isEqualTo(expected.text("/owedTo"));
    }

    private static void expectedAmounts(JsonNode node, boolean expected, List<String> found) {
        if (node.isString()) {
            String text = node.asString();
            if (expected && text.matches("(owed-(to|by): )?-?[0-9]+\\.[0-9]{2}")) {
                found.add(text.replaceAll("owed-(to|by): |-", ""));
            }
        }
        node.forEach(each -> {
            if (!node.isObject()) {
                expectedAmounts(each, expected, found);
            }
        });
        node.properties()
                .forEach(each -> expectedAmounts(
                        each.getValue(), expected || each.getKey().equals("expected"), found));
    }

    private static long count(Map<String, String> votes, String choice) {
        return votes.values().stream().filter(choice::equals).count();
    }

    private static void acts(JsonNode node, List<JsonNode> found) {
        if (node.has("by") && node.has("key")) {
            found.add(node);
        }
        node.forEach(each -> acts(each, found));
    }

    private static List<String> amounts(List<String> lines, String heading) {
        return lines.stream()
                .filter(line -> line.startsWith(heading))
                .map(line -> line.substring(heading.length()))
                .toList();
    }

    private static String sum(Collection<String> amounts) {
        return amounts.stream()
                .map(BigDecimal::new)
                .reduce(new BigDecimal("0.00"), BigDecimal::add)
                .toPlainString();
    }

    private static String withCommas(String amount) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(new BigDecimal(amount));
    }

    private static String document() {
        try (InputStream in = Objects.requireNonNull(SupposedTest.class.getResourceAsStream("/sematech-supposed.md"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
