package io.consort.starter.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.kernel.note.NoteSigner;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class LedgerPropertiesTest {

    private static final NoteSigner ONE = NoteSigner.generate("consort.example/counter");
    private static final NoteSigner TWO = NoteSigner.generate("consort.example/counter");

    private static LedgerProperties properties(@Nullable String secret, String... formerSecrets) {
        return new LedgerProperties(
                "consort.example",
                "the signing key",
                List.of(),
                List.of(),
                secret,
                List.of(formerSecrets),
                Duration.ZERO);
    }

    @Test
    void bindsWhatTheEnvironmentGives() {
        LedgerProperties bound = new Binder(new MapConfigurationPropertySource(Map.of(
                        "consort.ledger.origin", "consort.example",
                        "consort.ledger.signing-key", TWO.secretText(),
                        "consort.ledger.also-signing-keys", "",
                        "consort.ledger.former-keys", ONE.verifier() + "," + ONE.secretText(),
                        "consort.ledger.secret", "",
                        "consort.ledger.former-secrets", "")))
                .bind("consort.ledger", LedgerProperties.class)
                .get();

        assertThat(bound.keys().present()).isEqualTo(TWO.verifier());
        assertThat(bound.keys().verifiers()).containsExactly(TWO.verifier(), ONE.verifier());
        assertThat(bound.keys()).hasToString(TWO.verifier() + "\n" + ONE.verifier());
        assertThat(bound.secrets()).containsExactly(TWO.secretText());
        assertThat(bound.toString()).doesNotContain("PRIVATE");
    }

    /** Fixed for ever: seals and digests of installations that are older than the secret were made so. */
    @Test
    void derivesFromTheSigningKeyWhereThereIsNoSecret() {
        assertThat(properties(null).secrets("consort-request-digest-v1"))
                .map(HexFormat.of()::formatHex)
                .containsExactly("ce0da5880e3b364ef969d25129b4b0aaf80d4ff935469689990df8a1614845f2");
        assertThat(properties("the signing key").secrets("a label").getFirst())
                .isEqualTo(properties(null).secrets("a label").getFirst());
    }

    @Test
    void aSecretThatWasReplacedIsStillKnown() {
        assertThat(properties("next", "before").secrets()).containsExactly("next", "before");
        assertThat(properties("next", "before").secrets("a label").get(1))
                .isEqualTo(properties("before").secrets("a label").getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://consort.example", "consort.example/", "consort example", "a\nb"})
    void refusesAnOriginThatCannotBeOne(String origin) {
        assertThatThrownBy(
                        () -> new LedgerProperties(origin, "key", List.of(), List.of(), null, List.of(), Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
