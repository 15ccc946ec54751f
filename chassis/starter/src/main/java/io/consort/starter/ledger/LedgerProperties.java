package io.consort.starter.ledger;

import io.consort.kernel.note.NoteSigner;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a service's ledgers are signed.
 *
 * @param origin names the installation in the origin of every checkpoint; never changes once something is signed
 * @param signingKey the text of a private note key, a secret; {@value #TRAINING} for a key that is thrown away, as when a cache
 *     is made
 */
@ConfigurationProperties("consort.ledger")
public record LedgerProperties(@DefaultValue("consort") String origin, String signingKey) {

    private static final String TRAINING = "training";

    NoteSigner signer() {
        return signingKey.equals(TRAINING) ? NoteSigner.generate(TRAINING) : NoteSigner.parse(signingKey);
    }

    /** A secret of its own for a purpose, derived from the signing key (HMAC-SHA256 over a label). */
    byte[] secret(String label) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(signingKey.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(label.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "LedgerProperties[origin=" + origin + "]";
    }
}
