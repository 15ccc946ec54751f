package io.consort.consortium.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.charter.Sound;
import io.consort.consortium.count.Outcome;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.DecisionRule;
import io.consort.consortium.rule.MotionRule;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import tools.jackson.core.JacksonException;

/** Whatever is changed in a charter: it is refused, named as contradictory, or every kind of its motions can be won. */
class ContradictionLaws {

    private static final String BODIES = "/governance/bodies/";
    private static final String MOTIONS = "/governance/motions/";

    @Property(tries = 500)
    void whatDoesNotContradictItselfCanDecide(@ForAll("changes") List<Change> changes) {
        Optional<Charter> charter =
                read(changes).filter(each -> Contradictions.of(each).isEmpty());
        Statistics.collect(charter.isPresent());
        charter.ifPresent(ContradictionLaws::assertThatItDecides);
    }

    private static void assertThatItDecides(Charter charter) {
        assertThat(charter.hasMotions()).isTrue();
        for (MotionRule motion : charter.motions()) {
            BodyRule body = charter.body(motion.body()).orElseThrow();
            Stream.of(motion.meeting(), motion.written())
                    .filter(rule -> rule != null)
                    .forEach(rule -> assertThat(outcome(charter, body, rule))
                            .as(motion.toString())
                            .isEqualTo(Outcome.ADOPTED));
        }
    }

    private static Outcome outcome(Charter charter, BodyRule body, DecisionRule rule) {
        return Plausible.all(charter, body, rule, true);
    }

    private static Optional<Charter> read(List<Change> changes) {
        try {
            String[] flat = changes.stream()
                    .flatMap(change -> Stream.of(change.pointer(), change.value()))
                    .toArray(String[]::new);
            CharterDraft draft = Sound.with(flat);
            return Optional.of(draft.version(1));
        } catch (JacksonException | DomainException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    record Change(String pointer, String value) {}

    @Provide
    Arbitrary<List<Change>> changes() {
        return Arbitraries.of(List.of(
                        of("/classes/0/votes", "false"),
                        of("/classes/0/dues", "{\"kind\":\"exempt\"}"),
                        of("/classes/1/standing", "\"member\""),
                        of("/classes/1/votes", "true"),
                        of(BODIES + "0/seats/0/votes", "false"),
                        of(BODIES + "0/seats/0/filling", "{\"kind\":\"by-right\",\"membershipClass\":\"guest\"}"),
                        of(BODIES + "0/seats/0/filling", "{\"kind\":\"by-election\",\"by\":\"board\"}"),
                        of(BODIES + "1/seats/0/filling", "{\"kind\":\"by-election\",\"by\":\"board\"}"),
                        of(BODIES + "1/seats/0/filling", "{\"kind\":\"by-right\",\"membershipClass\":\"full\"}"),
                        of(BODIES + "1/seats/0/count", "1"),
                        of(BODIES + "1/seats/1/votes", "true"),
                        of(BODIES + "1/seats/0/votes", "false"),
                        of(MOTIONS + "1/body", "\"board\""),
                        of(MOTIONS + "2/body", "\"assembly\""),
                        of(MOTIONS + "0/meeting/weighing", "{\"kind\":\"by-contribution\"}"),
                        of(MOTIONS + "2/meeting/weighing", "{\"kind\":\"by-contribution\"}"),
                        of(MOTIONS + "0/meeting/weighing", byClass("guest")),
                        of(MOTIONS + "2/meeting/weighing", byClass("guest")),
                        of(MOTIONS + "2/written/weighing", byClass("full")),
                        of(MOTIONS + "0/meeting/quorum/weight", "{\"part\":\"2/3\",\"exceeded\":true}"),
                        of(MOTIONS + "2/written/quorum/weight", "{\"part\":\"1\",\"exceeded\":false}"),
                        of(MOTIONS + "0/meeting/majorities/0/yes", "{\"part\":\"1\",\"exceeded\":false}"),
                        of(MOTIONS + "0/meeting/majorities/0/of", "\"all\""),
                        of(MOTIONS + "0/meeting/majorities/0/measure", "\"seats\""),
                        of(MOTIONS + "2/meeting/cap", "{\"kind\":\"of-total\",\"part\":\"1/9\"}"),
                        of(MOTIONS + "0/meeting/cap", "{\"kind\":\"of-weight\",\"weight\":\"1/9\"}"),
                        of(MOTIONS + "2/written/majorities", "[]")))
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static Change of(String pointer, String value) {
        return new Change(pointer, value);
    }

    private static String byClass(String of) {
        return "{\"kind\":\"by-class\",\"weights\":[{\"membershipClass\":\"" + of + "\",\"weight\":\"2\"}]}";
    }
}
