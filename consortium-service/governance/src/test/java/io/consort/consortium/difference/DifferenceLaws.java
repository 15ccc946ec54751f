package io.consort.consortium.difference;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.charter.Mutants;
import io.consort.consortium.charter.Sound;
import io.consort.consortium.founding.Strategy;
import io.consort.consortium.founding.store.ShippedCharters;
import io.consort.consortium.text.CharterText;
import io.consort.kernel.exit.ExitGround;
import io.consort.kernel.json.Json;
import io.consort.kernel.problem.DomainException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whoever knows the charter in force can tell from the sentences, and from nothing else, what the next one says; and whoever reads its text
 * alone what it says itself, so that no field is without its sentence.
 */
class DifferenceLaws {

    /** A charter that has nothing in common with the others, so that all they say is new. */
    private static final CharterDraft BARE = Sound.read(Json.requests().readTree("""
            {"secretariat":"nobody","currency":"EUR","noticeMonths":59,"classes":[
             {"id":"bare","name":"Bare","standing":"member","votes":true,"dues":{"kind":"exempt"}}]}"""));

    @TestFactory
    Stream<DynamicTest> sentencesTellEachChangedCharterFromEveryOther() {
        Map<String, CharterDraft> charters = new TreeMap<>(Map.of("sound", Sound.charter()));
        List.of("sematech").forEach(each -> charters.put(each, ShippedCharters.of(each, Strategy.LEADING)));
        return charters.entrySet().stream().flatMap(each -> {
            ObjectNode tree = (ObjectNode) Json.requests().valueToTree(each.getValue());
            Map<CharterDraft, Mutants.Change> changed = charters(tree);
            return Stream.of(
                    DynamicTest.dynamicTest(each.getKey(), () -> tellsApart(each.getValue(), changed)),
                    DynamicTest.dynamicTest(each.getKey() + " as all new", () -> tellsApart(BARE, changed)),
                    DynamicTest.dynamicTest(each.getKey() + " as text", () -> tellsApart(changed, CharterText::of)));
        });
    }

    private static void tellsApart(CharterDraft before, Map<CharterDraft, Mutants.Change> changed) {
        tellsApart(changed, after -> Differences.between(before, after));
    }

    private static void tellsApart(Map<CharterDraft, Mutants.Change> changed, Function<CharterDraft, List<?>> saying) {
        assertThat(changed).hasSizeGreaterThan(300);
        Map<List<?>, CharterDraft> told = new HashMap<>();
        changed.forEach((after, how) -> {
            List<?> sentences = saying.apply(after);
            CharterDraft same = told.putIfAbsent(sentences, after);
            if (same != null) {
                assertThat(meaning(after))
                        .as("%s reads like %s: %s", how, changed.get(same), sentences)
                        .isEqualTo(meaning(same));
            }
        });
    }

    /** What a charter says, with what is usual where it leaves something out. */
    private static List<Object> meaning(CharterDraft draft) {
        Charter charter = draft.version(1);
        return List.of(
                charter.secretariat(),
                charter.currency(),
                charter.noticeMonths(),
                charter.classes(),
                charter.bodies(),
                charter.motions(),
                charter.constraints(),
                charter.admission(),
                charter.arrears(),
                charter.renewal(),
                Stream.of(ExitGround.values()).map(charter.exit()::terms).toList(),
                Optional.ofNullable(charter.exit().settlementDays()),
                charter.reserved(),
                charter.fourEyes(),
                charter.deadlines().invitationDays(),
                charter.deadlines().applicationDays(),
                charter.deadlines().paymentDays(),
                charter.deadlines().hearing(),
                charter.resultTerms());
    }

    /** What comes of the mutants that are charters, the charter itself among them, with how each was made. */
    private static Map<CharterDraft, Mutants.Change> charters(ObjectNode tree) {
        Map<CharterDraft, Mutants.Change> changed = new HashMap<>();
        changed.put(Sound.read(tree), new Mutants.Change("", tree));
        Mutants.of(tree, how -> {
            try {
                changed.putIfAbsent(Sound.read(tree), how);
            } catch (JacksonException | DomainException none) {
                assertThat(none).as("no charter").isNotNull();
            }
        });
        return changed;
    }
}
