package io.consort.kernel.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.consort.kernel.authority.Authority.Capacity;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityTest {

    static Stream<Authority> everyKind() {
        return Stream.concat(
                Stream.of(Capacity.values()).map(each -> new Authority.OwnRight(each, "board.chair")),
                Stream.of(
                        new Authority.Resolution("R-7"),
                        new Authority.Deed("0f".repeat(32)),
                        new Authority.Register("ip-ledger", null),
                        new Authority.Register("consortium", 93L),
                        new Authority.Administrator(),
                        new Authority.Deadline("end-voting")));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void isReadAsItWasWritten(Authority authority) {
        assertThat(Authority.parse(authority.toString())).isEqualTo(authority);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "owner", "owner/", "king/ibm", "deed/0f", "register/consortium.0", "resolution/R 7"})
    void refusesWhatIsNone(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Authority.parse(text));
    }
}
