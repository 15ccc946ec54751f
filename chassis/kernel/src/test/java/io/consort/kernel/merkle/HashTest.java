package io.consort.kernel.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashTest {

    @Property(tries = 200)
    void textReadsBackAsTheSameHash(@ForAll @Size(32) byte[] bytes) {
        Hash hash = Hash.of(bytes);

        assertThat(Hash.parse(hash.toString())).isEqualTo(hash).hasSameHashCodeAs(hash);
        assertThat(Hash.fromBase64(hash.toBase64())).isEqualTo(hash);
        assertThat(hash.bytes()).isEqualTo(bytes);
    }

    @Test
    void doesNotChangeWithTheBytesItWasMadeFromOrGave() {
        byte[] bytes = new byte[32];
        Hash hash = Hash.of(bytes);

        bytes[0] = 1;
        hash.bytes()[0] = 1;

        assertThat(hash).isEqualTo(Hash.of(new byte[32])).isNotEqualTo(Hash.of(bytes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00",
                "E3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "g3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                " e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85"
            })
    void refusesOtherHex(String hex) {
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.parse(hex));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB=",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA_=",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n"
            })
    void refusesOtherBase64(String base64) {
        assertThatIllegalArgumentException().isThrownBy(() -> Hash.fromBase64(base64));
    }
}
