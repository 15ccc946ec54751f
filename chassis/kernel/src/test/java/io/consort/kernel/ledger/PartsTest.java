package io.consort.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PartsTest {

    private static final Whole WHOLE =
            new Whole(new Roster(Set.of("anna")), new Motions(2), new Motto.Said("Together"));

    @Test
    void aPartIsFoundByItsClass() {
        assertThat(WHOLE.get(Roster.class).names()).containsExactly("anna");
        assertThat(WHOLE.get(Motions.class)).isEqualTo(new Motions(2));
    }

    @Test
    void aPartIsFoundByWhatIsAskedOfIt() {
        assertThat(WHOLE.get(Membership.class).belongs("anna")).isTrue();
    }

    @Test
    void aPartIsReplacedAndTheOthersStay() {
        State next = WHOLE.with(new Motions(3));

        assertThat(next).isEqualTo(new Whole(WHOLE.roster(), new Motions(3), WHOLE.motto()));
        assertThat(WHOLE.motions()).isEqualTo(new Motions(2));
    }

    @Test
    void aPartOfSeveralFormsIsFoundAndReplacedByAnyOfThem() {
        assertThat(WHOLE.with(new Motto.Silent()).get(Motto.class)).isEqualTo(new Motto.Silent());
    }

    @Test
    void whatIsNoPartIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WHOLE.get(Integer.class))
                .withMessage("Whole has no parts of java.lang.Integer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WHOLE.with("text"))
                .withMessage("Whole has no parts of java.lang.String");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WHOLE.get(Record.class))
                .withMessage("Whole has several parts of java.lang.Record");
    }

    @Test
    void partsAreOfTypesOfTheirOwn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Twice(new Motions(1), new Motions(2)).get(Motions.class))
                .withMessageStartingWith("Two parts of one type");
    }

    private interface State extends Parts<State> {}

    private interface Membership {
        boolean belongs(String name);
    }

    private record Roster(Set<String> names) implements Membership {
        @Override
        public boolean belongs(String name) {
            return names.contains(name);
        }
    }

    private record Motions(int asked) {}

    private sealed interface Motto {
        record Said(String words) implements Motto {}

        record Silent() implements Motto {}
    }

    private record Whole(Roster roster, Motions motions, Motto motto) implements State {}

    private record Twice(Motions one, Motions other) implements State {}
}
