package io.consort.starter.ledger;

import io.consort.kernel.note.LogKeys;
import io.consort.kernel.note.NoteSigner;
import io.consort.kernel.note.NoteVerifier;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a service's ledgers are signed, and the secret that everything else that must stay secret is derived from.
 *
 * @param origin names the installation in the origin of every checkpoint, a URL without scheme such as {@code consort.example.org};
 *     never changes once something is signed
 * @param signingKey the text of a private note key, a secret; {@value #TRAINING} for a key that is thrown away, as when a cache
 *     is made
 * @param alsoSigningKeys private note keys that sign beside it, while it is being replaced
 * @param formerKeys note keys that signed once: public ones, or the private ones they belong to
 * @param secret what seals and digests are derived from; where it is not given, the signing key, as it was before there was one
 * @param formerSecrets those that it took the place of
 * @param clockTolerance how far this replica's clock may be from the store's before it writes nothing
 */
@ConfigurationProperties("consort.ledger")
public record LedgerProperties(
        String origin,
        String signingKey,
        @DefaultValue List<String> alsoSigningKeys,
        @DefaultValue List<String> formerKeys,
        @Nullable String secret,
        @DefaultValue List<String> formerSecrets,
        @DefaultValue("PT30S") Duration clockTolerance) {

    private static final String TRAINING = "training";
    private static final String PRIVATE = "PRIVATE+KEY+";

    /** Checks that the origin can be one. */
    public LedgerProperties {
        if (!origin.matches("[A-Za-z0-9.:/_-]+") || origin.contains("://") || origin.endsWith("/")) {
            throw new IllegalArgumentException(
                    "consort.ledger.origin is a URL without scheme and without a slash at its end, and not: " + origin);
        }
    }

    LogKeys keys() {
        return new LogKeys(
                Stream.concat(Stream.of(signingKey), given(alsoSigningKeys))
                        .map(LedgerProperties::signer)
                        .toList(),
                given(formerKeys).map(LedgerProperties::verifier).toList());
    }

    private static Stream<String> given(List<String> texts) {
        return texts.stream().map(String::strip).filter(text -> !text.isEmpty());
    }

    private static NoteSigner signer(String key) {
        return key.equals(TRAINING) ? NoteSigner.generate(TRAINING) : NoteSigner.parse(key);
    }

    private static NoteVerifier verifier(String key) {
        return key.startsWith(PRIVATE) ? NoteSigner.parse(key).verifier() : NoteVerifier.parse(key);
    }

    /** The secret that everything is derived from, then those that it took the place of. Never to be shown. */
    public List<String> secrets() {
        String present = secret == null || secret.isBlank() ? signingKey : secret.strip();
        return Stream.concat(Stream.of(present), given(formerSecrets)).toList();
    }

    /** A secret for a purpose, of the present one (HMAC-SHA256 over a label); then those of the former ones. */
    List<byte[]> secrets(String label) {
        return secrets().stream().map(each -> derived(each, label)).toList();
    }

    private static byte[] derived(String secret, String label) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(label.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Without keys and secrets. */
    @Override
    public String toString() {
        return "LedgerProperties[origin=" + origin + "]";
    }
}
