package io.consort.kernel.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteKeyTest {

    @Test
    void readsThePublishedKeys() {
        NoteSigner signer = NoteSigner.parse(PeterNeumann.SIGNER);

        assertThat(signer.verifier()).hasToString(PeterNeumann.VERIFIER);
        assertThat(signer.secretText()).isEqualTo(PeterNeumann.SIGNER);
        assertThat(NoteVerifier.parse(PeterNeumann.VERIFIER)).isEqualTo(signer.verifier());
        assertThat(signer.id()).isEqualTo(new KeyId("PeterNeumann", 0xc74f20a3));
    }

    /** RFC 8032 §7.1, tests 1 to 3. */
    @ParameterizedTest
    @CsvSource({
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
                + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
                + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7,"
                + "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025"
    })
    void derivesThePublicKeysOfRfc8032(String seed, String publicKey) {
        byte[] derived =
                Ed25519.encode(Ed25519.pair(HexFormat.of().parseHex(seed)).getPublic());

        assertThat(HexFormat.of().formatHex(derived)).isEqualTo(publicKey);
    }

    @Property(tries = 50)
    void keysReadBackAsTheyWereGenerated(@ForAll byte[] message) {
        NoteSigner signer = NoteSigner.generate("ledger.example/sematech");
        NoteSigner again = NoteSigner.parse(signer.secretText());
        NoteVerifier verifier = NoteVerifier.parse(signer.verifier().toString());

        assertThat(verifier.verify(message, again.sign(message))).isTrue();
        assertThat(again.sign(message)).isEqualTo(signer.sign(message));
    }

    @Test
    void noTwoGeneratedKeysAreAlike() {
        assertThat(NoteSigner.generate("a").verifier())
                .isNotEqualTo(NoteSigner.generate("a").verifier());
    }

    @Test
    void refusesSignaturesWithAnyBitChanged() {
        NoteSigner signer = NoteSigner.parse(PeterNeumann.SIGNER);
        byte[] message = {1, 2, 3};
        byte[] signature = signer.sign(message);
        for (int bit = 0; bit < signature.length * 8; bit++) {
            byte[] changed = signature.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(signer.verifier().verify(message, changed)).isFalse();
        }
        assertThat(signer.verifier().verify(message, new byte[0])).isFalse();
        assertThat(signer.verifier().verify(message, new byte[65])).isFalse();
        assertThat(signer.verifier().verify(new byte[] {1, 2, 4}, signature)).isFalse();
        assertThat(NoteSigner.generate("PeterNeumann").verifier().verify(message, signature))
                .isFalse();
    }

    @Test
    void neverShowsThePrivateKeyByAccident() {
        NoteSigner signer = NoteSigner.parse(PeterNeumann.SIGNER);
        String secret = "AYEKFALVFGyNhPJEMzD1QIDr";

        assertThat(signer).hasToString("PeterNeumann+c74f20a3");
        assertThat(catchThrowable(() -> NoteSigner.parse(PeterNeumann.SIGNER.replace("c74f20a3", "c74f20a4"))))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain(secret);
        assertThat(catchThrowable(() -> NoteSigner.parse(PeterNeumann.SIGNER + "=")))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain(secret);
    }

    @Test
    void refusesEveryPartOfAKeyAndEveryChangedCharacter() {
        for (String text : new String[] {PeterNeumann.VERIFIER, PeterNeumann.SIGNER}) {
            for (int begin = 0; begin < text.length(); begin++) {
                for (int end = begin + 1; end <= text.length(); end++) {
                    if (end - begin < text.length()) {
                        assertRefused(text, text.substring(begin, end));
                    }
                }
                StringBuilder changed = new StringBuilder(text);
                changed.setCharAt(begin, (char) (text.charAt(begin) + 1));
                assertRefused(text, changed.toString());
            }
        }
    }

    private static void assertRefused(String original, String text) {
        assertThatIllegalArgumentException().as(text).isThrownBy(() -> {
            if (original.startsWith("PRIVATE")) {
                NoteSigner.parse(text);
            } else {
                NoteVerifier.parse(text);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
                "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
            })
    void refusesOtherLengthsAndAlgorithms(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> NoteVerifier.parse(text));
    }

    @Test
    void refusesPublicKeysThatAreNotOnTheCurve() {
        byte[] notOnTheCurve = new byte[32];
        notOnTheCurve[0] = 2;
        byte[] notReduced = HexFormat.of().parseHex("ff".repeat(31) + "7f");

        assertThatIllegalArgumentException().isThrownBy(() -> Ed25519.decode(notOnTheCurve));
        assertThatIllegalArgumentException().isThrownBy(() -> Ed25519.decode(notReduced));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a+b", "a\nb", "a\tb", "a\u00a0b", "a\u0085b", "a\u2028b", "\ud800"})
    void refusesNamesThatWouldBreakALine(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> NoteSigner.generate(name));
    }
}
