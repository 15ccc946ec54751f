package io.consort.talent.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.kernel.problem.DomainException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrcidTest {

    /** The iDs that ORCID's own documentation uses as examples. */
    @ParameterizedTest
    @ValueSource(strings = {"0000-0002-1825-0097", "0000-0001-5109-3700", "0000-0002-1694-233X"})
    void acceptsPublishedExamples(String text) {
        assertThat(new Orcid(text).value()).isEqualTo(text);
    }

    @Test
    void readsTheFormWithItsAddress() {
        assertThat(new Orcid("https://orcid.org/0000-0002-1825-0097")).isEqualTo(new Orcid("0000-0002-1825-0097"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-0002-1825-0098",
                "0000-0002-1825-009X",
                "0000000218250097",
                "0000-0002-1825-009",
                "http://orcid.org/0000-0002-1825-0097",
                "0000-0002-1694-233x",
                ""
            })
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> new Orcid(text)).isInstanceOf(DomainException.class);
    }

    @Property(tries = 300)
    void noticesEveryWrongDigit(
            @ForAll @NumericChars @StringLength(15) String digits,
            @ForAll @IntRange(max = 14) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        char wrong = Character.forDigit((Character.digit(digits.charAt(place), 10) + by) % 10, 10);
        String typed = digits.substring(0, place) + wrong + digits.substring(place + 1);

        assertThat(new Orcid(grouped(digits, Orcid.check(digits)))).isNotNull();
        assertThatThrownBy(() -> new Orcid(grouped(typed, Orcid.check(digits)))).isInstanceOf(DomainException.class);
    }

    /** ISO 7064 MOD 11-2: the digits weighted by powers of two from the right, with the check, are 1 modulo 11. */
    @Property(tries = 300)
    void theCheckMakesTheWeightedSumOneModuloEleven(@ForAll @NumericChars @StringLength(15) String digits) {
        char check = Orcid.check(digits);
        int sum = check == 'X' ? 10 : Character.digit(check, 10);
        for (int i = 0; i < 15; i++) {
            sum += Character.digit(digits.charAt(i), 10) << (15 - i);
        }
        assertThat(sum % 11).isEqualTo(1);
    }

    private static String grouped(String digits, char check) {
        String all = digits + check;
        return all.substring(0, 4) + "-" + all.substring(4, 8) + "-" + all.substring(8, 12) + "-" + all.substring(12);
    }
}
