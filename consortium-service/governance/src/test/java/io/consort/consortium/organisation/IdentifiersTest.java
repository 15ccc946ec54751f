package io.consort.consortium.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.consort.kernel.problem.DomainException;
import java.util.Locale;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    private static final String ROR_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final String LEI_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String CREDIT_CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(strings = {"00hj54h04", "05a28rw58", "03vek6s52", "04aj4c181", "042nb2s44"})
    void knowsRor(String text) {
        assertThat(new Ror(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ror.org/00hj54h04", "http://ror.org/00hj54h04", "ror.org/00HJ54H04", "00HJ54h04"})
    void readsRorInEverySpelling(String text) {
        assertThat(new Ror(text)).isEqualTo(new Ror("00hj54h04"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00hj54ror.org/h04", "0ror.org/0hj54h04", "00hj54h04ror.org/", "ror.org/ror.org/00hj54h04"})
    void readsNoRorWithItsAddressInsideIt(String text) {
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> new Ror(text));
    }

    /** Where two pairs of digits leave the same remainder, the standard knows one of them. */
    @ParameterizedTest
    @ValueSource(strings = {"506700GE1G2900001802", "506700GE1G2900005197", "506700GE1G2900008398"})
    void knowsLeiWithTheEdgesOfItsCheckDigits(String text) {
        assertThat(new Lei(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"506700GE1G29325QX363", "5493001KJTIIGC8Y1R12", "7ZW8QJWVPR4P1J1KQY45"})
    void knowsLei(String text) {
        assertThat(new Lei(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43",
                "914403001922038216",
                "91110000802100433B",
                "9144030071526726XG",
                "91440300708461136T",
                "91110108MA01KPGK0L",
                "91330106673959654P"
            })
    void knowsUnifiedSocialCreditCode(String text) {
        assertThat(new CreditCode(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00hj54h0",
                "00hj54h044",
                "10hj54h04",
                "00hi54h04",
                "00hj54h05",
                "https://example.org/00hj54h04"
            })
    void refusesWhatIsNoRor(String text) {
        refuses(Ror::new, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "506700GE1G29325QX36",
                "506700ge1g29325qx363",
                "506700GE1G29325QX364",
                "506700GE1G29325QX3A3",
                "506700GE1G2900001899",
                "506700GE1G2900005100",
                "506700GE1G2900008301"
            })
    void refusesWhatIsNoLei(String text) {
        refuses(Lei::new, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "91350100M000100Y4",
                "91350100M000100Y56",
                "91350100M000100Y44",
                "91350100I000100Y43",
                "91350100m000100y43"
            })
    void refusesWhatIsNoUnifiedSocialCreditCode(String text) {
        refuses(CreditCode::new, text);
    }

    @Property
    void noticesOneWrongCharacterInRor(
            @ForAll @IntRange(min = 1, max = 8) int place, @ForAll @IntRange(min = 0, max = 31) int other) {
        noticesSlip(Ror::new, "00hj54h04", ROR_ALPHABET, place, other);
    }

    /** A digit for a digit, or a letter for a letter: MOD 97-10 is not made to notice one in place of the other. */
    @Property
    void noticesOneWrongCharacterOfTheSameSortInLei(
            @ForAll @IntRange(min = 0, max = 19) int place, @ForAll @IntRange(min = 0, max = 35) int other) {
        String right = "506700GE1G29325QX363";
        boolean digit = Character.isDigit(right.charAt(place));
        noticesSlip(Lei::new, right, LEI_ALPHABET, place, digit ? other % 10 : 10 + other % 26);
    }

    @Property
    void noticesOneWrongCharacterInCreditCode(
            @ForAll @IntRange(min = 0, max = 17) int place, @ForAll @IntRange(min = 0, max = 30) int other) {
        noticesSlip(CreditCode::new, "91350100M000100Y43", CREDIT_CODE_ALPHABET, place, other);
    }

    @Example
    void knowsCountriesByTheirCodes() {
        assertThat(new Country("CN").value()).isEqualTo("CN");
        refuses(Country::new, "UK");
        refuses(Country::new, "us");
        refuses(Country::new, "USA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ibm.com", "IBM.COM", "a-b.example.org", "xn--fiqs8s.cn", "x.y.z.example.museum"})
    void knowsDomains(String text) {
        assertThat(new InternetDomain(text).value()).isEqualTo(text.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ibm",
                ".com",
                "ibm..com",
                "-ibm.com",
                "ibm-.com",
                "ibm.c",
                "ibm.com.",
                "ib m.com",
                "ibm.com/x",
                "127.0.0.1"
            })
    void refusesWhatIsNoDomain(String text) {
        refuses(InternetDomain::new, text);
    }

    private static void noticesSlip(Function<String, ?> reader, String right, String alphabet, int place, int other) {
        String wrong = right.substring(0, place) + alphabet.charAt(other) + right.substring(place + 1);
        if (wrong.equals(right)) {
            assertThat(reader.apply(wrong)).isNotNull();
        } else {
            refuses(reader, wrong);
        }
    }

    private static void refuses(Function<String, ?> reader, String text) {
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> reader.apply(text));
    }
}
