package io.consort.ipledger.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.kernel.problem.DomainException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeFormatTest {

    @ParameterizedTest
    @CsvSource({
        "EP, 99403122.7",
        "EP, 99403122",
        "US, 07/516023",
        "WO, PCT/EP2004/012345",
        "WO, PCT/US98/12345",
        "CN, 200410016940.6",
        "CN, 200410016940",
        "DE, 102004012345.6",
        "DE, 19512345.6",
        "JP, 2004-123456",
        "JP, H05-123456",
        "GB, 0412345.1",
        "GB, 0412345",
        "DE, 3025842.5",
        "DE, 3130619",
        "JP, S52-63812",
        "FR, 0412345",
        "KR, 10-2004-0012345",
        "SE, 0401234-5",
    })
    void takesApplicationNumbersAsOfficesWriteThem(String office, String number) {
        assertThat(new Identifier(Identifier.Type.APPLICATION, office, number).value())
                .isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "EP, 9940312, EP writes application numbers like 99403122.7",
        "EP, 99403122.8, The check digit of 99403122.8",
        "US, 516023, US writes application numbers like 07/516023",
        "WO, EP2004/012345, WO writes application numbers like PCT/EP2004/012345",
        "WO, PCT/EP04/012345, WO writes",
        "CN, 200410016940.7, The check digit of 200410016940.7",
        "CN, 200470016940, CN writes",
        "DE, 2004012345, DE writes",
        "JP, 123456, JP writes",
        "GB, 412345, GB writes",
        "FR, 04/12345, FR writes",
        "KR, 50-2004-0012345, KR writes",
    })
    void refusesApplicationNumbersThatTheOfficeDoesNotWrite(String office, String number, String detail) {
        DomainException refusal = refusal(Identifier.Type.APPLICATION, office, number);
        assertThat(refusal.detail()).startsWith(detail);
        assertThat(refusal.fields().getFirst().pointer()).isEqualTo("/value");
    }

    @ParameterizedTest
    @CsvSource({
        "EP, 0000001 A1",
        "EP, 1000000",
        "US, 5087537",
        "US, 5087537 A",
        "US, 10123456 B2",
        "US, 20040123456 A1",
        "US, D500000 S1",
        "US, RE35312 E1",
        "WO, 2004/012345 A1",
        "WO, 98/12345 A2",
        "CN, 101000001 A",
        "CN, 1234567 C",
        "DE, 102004012345 A1",
        "DE, 4012345 A1",
        "DE, 202004012345 U1",
        "JP, 2004-123456 A",
        "JP, 3500000 B2",
        "GB, 2400000 A",
        "FR, 2860000 A1",
        "KR, 10-2004-0012345 A",
        "KR, 10-0456789 B1",
        "SE, 500000 C2",
    })
    void takesNumbersOfPublicationsWithAndWithoutTheirKind(String office, String number) {
        assertThat(new Identifier(Identifier.Type.PUBLICATION, office, number).value())
                .isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "EP, 100000 A1, EP writes numbers of publications like 0000001 A1",
        "EP, 1000000 U1, EP publishes no documents of the kind U1.",
        "US, '5,087,537', US writes",
        "WO, 2004/12345 A1, WO writes",
        "WO, 2004/012345 B2, WO publishes no documents of the kind B2.",
        "CN, 12345678 A, CN writes",
        "DE, 102004012345 A2, DE publishes no documents",
        "JP, 2004123456 A, JP writes",
        "GB, 2400000 U1, GB publishes no documents",
        "FR, 286000 A1, FR writes",
        "KR, 456789 B1, KR writes",
    })
    void refusesPublicationsThatTheOfficeDoesNotNumberSo(String office, String number, String detail) {
        assertThat(refusal(Identifier.Type.PUBLICATION, office, number).detail())
                .startsWith(detail);
    }

    @ParameterizedTest
    @CsvSource({"ZZ", "UK", "EPO", "us"})
    void refusesWhatIsNoOffice(String office) {
        assertThat(refusal(Identifier.Type.REGISTRATION, office, "1")
                        .fields()
                        .getFirst()
                        .pointer())
                .isEqualTo("/office");
    }

    @Property(tries = 200)
    void exactlyOneCheckDigitIsRight(@ForAll @IntRange(min = 10_000_000, max = 99_999_999) int number) {
        int right = 0;
        for (int digit = 0; digit < 10; digit++) {
            right += CheckDigit.isEuropean(number + "." + digit) ? 1 : 0;
        }
        assertThat(right).isEqualTo(1);
    }

    @Property(tries = 200)
    void anyWrongDigitIsNoticed(
            @ForAll @IntRange(min = 10_000_000, max = 99_999_999) int number,
            @ForAll @IntRange(min = 0, max = 7) int place,
            @ForAll @IntRange(min = 1, max = 9) int slip) {
        String wrong = replaced(Integer.toString(number), place, slip);
        for (String check : "0 1 2 3 4 5 6 7 8 9 X".split(" ")) {
            if (!check.equals("X") && CheckDigit.isEuropean(number + "." + check)) {
                assertThat(CheckDigit.isEuropean(wrong + "." + check)).isFalse();
            }
            if (CheckDigit.isChinese(number + "." + check)) {
                assertThat(CheckDigit.isChinese(wrong + "." + check)).isFalse();
            }
        }
    }

    private static String replaced(String digits, int place, int slip) {
        char next = (char) ('0' + (digits.charAt(place) - '0' + slip) % 10);
        return digits.substring(0, place) + next + digits.substring(place + 1);
    }

    private static DomainException refusal(Identifier.Type type, String office, String value) {
        DomainException refusal =
                catchThrowableOfType(DomainException.class, () -> new Identifier(type, office, value));
        assertThat(refusal).as("a refusal of %s %s", office, value).isNotNull();
        return refusal;
    }
}
