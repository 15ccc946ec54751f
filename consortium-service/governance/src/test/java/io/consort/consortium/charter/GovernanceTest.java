package io.consort.consortium.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.consortium.rule.ClassId;
import io.consort.consortium.rule.Weighing;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GovernanceTest {

    private static final Governance SOUND =
            Objects.requireNonNull(Sound.charter().governance());

    /** So that a charter can be looked through by anyone at any time. */
    @Test
    void isOfAReadableLength() {
        assertThat(pointer(() -> new Governance(many(SOUND.bodies(), 51), List.of(), List.of())))
                .isEqualTo("/bodies");
        assertThat(pointer(() -> new Governance(List.of(), many(SOUND.motions(), 101), List.of())))
                .isEqualTo("/motions");
        assertThat(pointer(() -> new Governance(List.of(), List.of(), many(SOUND.constraints(), 101))))
                .isEqualTo("/constraints");
        assertThat(new Governance(many(SOUND.bodies(), 50), many(SOUND.motions(), 100), many(SOUND.constraints(), 100))
                        .bodies())
                .hasSize(50);
    }

    @Test
    void namesEachActOnceAndNoneIsNothing() {
        ReservedAct scheme = Objects.requireNonNull(SOUND.reserved()).getFirst();
        assertThat(pointer(() -> acting(List.of(scheme, scheme), null))).isEqualTo("/reserved");
        assertThat(pointer(() -> acting(null, List.of("talent/recognise", "talent/recognise"))))
                .isEqualTo("/fourEyes");
        assertThat(pointer(() -> acting(null, List.of("talent/recognise", "Talent"))))
                .isEqualTo("/fourEyes/1");
        assertThat(pointer(() -> new ReservedAct("cookery/boil", scheme.needs())))
                .isEqualTo("/act");
        assertThat(acting(List.of(), List.of())).isEqualTo(acting(null, null)).isEqualTo(Governance.NONE);
    }

    private static Governance acting(@Nullable List<ReservedAct> reserved, @Nullable List<String> fourEyes) {
        return new Governance(List.of(), List.of(), List.of(), reserved, fourEyes);
    }

    @Test
    void weighsNoMoreClassesThanACharterHas() {
        assertThat(pointer(() -> new Weighing.ByClass(weights(21)))).isEqualTo("/weights");
        assertThat(new Weighing.ByClass(weights(20)).weights()).hasSize(20);
    }

    private static List<Weighing.ClassWeight> weights(int classes) {
        return IntStream.range(0, classes)
                .mapToObj(each -> new Weighing.ClassWeight(new ClassId("class-" + each), Fraction.ONE))
                .toList();
    }

    private static <T> List<T> many(List<T> of, int number) {
        return Collections.nCopies(number, of.getFirst());
    }

    private static String pointer(ThrowingCallable making) {
        return catchThrowableOfType(DomainException.class, making)
                .fields()
                .getFirst()
                .pointer();
    }
}
