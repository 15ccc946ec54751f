package io.consort.talent.person;

import static io.consort.talent.Samples.JOSIAH;
import static io.consort.talent.Samples.R1;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.ledger.LedgerId;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What every store of personal data does. */
public abstract class PersonalDataContract {

    private static final PersonKey KEY = new PersonKey(new LedgerId("sematech"), R1);
    private static final PersonKey ELSEWHERE = new PersonKey(new LedgerId("imec"), R1);

    private final Dossier first = new Dossier(JOSIAH, Salt.random(new SecureRandom()));
    private final Dossier second =
            new Dossier(new PersonalDetails("Someone Else", "else@example.org", null), Salt.random(new SecureRandom()));

    /** The store, empty. */
    protected abstract PersonalData data();

    @Test
    void givesBackWhatWasPut() {
        PersonalData data = data();

        assertThat(data.put(KEY, first)).isEqualTo(new Keeping.Held(first));
        assertThat(data.get(KEY)).isEqualTo(new Keeping.Held(first));
    }

    @Test
    void hasNothingThatWasNotPut() {
        assertThat(data().get(KEY)).isEqualTo(new Keeping.Nothing());
    }

    @Test
    void keepsWhatCameFirst() {
        PersonalData data = data();
        data.put(KEY, first);

        assertThat(data.put(KEY, second)).isEqualTo(new Keeping.Held(first));
        assertThat(data.get(KEY)).isEqualTo(new Keeping.Held(first));
    }

    @Test
    void keepsTheSamePseudonymOfTwoLedgersApart() {
        PersonalData data = data();
        data.put(KEY, first);
        data.put(ELSEWHERE, second);
        data.erase(KEY);

        assertThat(data.get(KEY)).isEqualTo(new Keeping.Gone());
        assertThat(data.get(ELSEWHERE)).isEqualTo(new Keeping.Held(second));
    }

    @Test
    void takesNothingBackOnceErased() {
        PersonalData data = data();
        data.put(KEY, first);
        data.erase(KEY);
        data.erase(KEY);

        assertThat(data.put(KEY, second)).isEqualTo(new Keeping.Gone());
        assertThat(data.get(KEY)).isEqualTo(new Keeping.Gone());
    }

    @Test
    void erasesBeforeAnythingWasPut() {
        PersonalData data = data();
        data.erase(KEY);

        assertThat(data.put(KEY, first)).isEqualTo(new Keeping.Gone());
    }

    @Test
    void keepsDetailsWithoutAnOrcid() {
        PersonalData data = data();
        data.put(KEY, second);

        assertThat(data.get(KEY)).isEqualTo(new Keeping.Held(second));
    }

    @Test
    void knowsTheLedgersItWasAskedFor() {
        PersonalData data = data();
        assertThat(data.ledgers()).isEmpty();
        data.put(KEY, first);
        data.erase(ELSEWHERE);

        assertThat(data.ledgers()).isEqualTo(Set.of(KEY.ledger(), ELSEWHERE.ledger()));
    }

    @Test
    void letsOneOfSeveralAtOnceWin() throws Exception {
        PersonalData data = data();
        try (var pool = Executors.newFixedThreadPool(4)) {
            List<Callable<Keeping>> puts = List.of(
                    () -> data.put(KEY, first),
                    () -> data.put(KEY, second),
                    () -> data.put(KEY, first),
                    () -> data.put(KEY, second));
            Set<Keeping> answers = new java.util.HashSet<>();
            for (var answer : pool.invokeAll(puts)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactly(data.get(KEY));
        }
    }
}
