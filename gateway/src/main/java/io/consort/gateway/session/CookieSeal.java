package io.consort.gateway.session;

import com.nimbusds.jose.CompressionAlgorithm;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import java.text.ParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Seals what a browser keeps for the gateway, so that the browser can neither read nor change it: JWE (RFC 7516), {@code dir} with
 * {@code A256GCM}, compressed. What was sealed as one kind is not opened as another. A new key seals at once, and the former one still
 * opens, so that nobody is signed out by a change of keys.
 */
@Component
final class CookieSeal {

    private final OctetSequenceKey present;
    private final Map<String, OctetSequenceKey> keys = new HashMap<>();

    CookieSeal(SessionProperties properties) {
        present = key(properties.key());
        keys.put(present.getKeyID(), present);
        if (!properties.formerKey().isEmpty()) {
            var former = key(properties.formerKey());
            keys.put(former.getKeyID(), former);
        }
    }

    String seal(String kind, Map<String, Object> content) {
        var header = new JWEHeader.Builder(JWEAlgorithm.DIR, EncryptionMethod.A256GCM)
                .type(new JOSEObjectType(kind))
                .keyID(present.getKeyID())
                .compressionAlgorithm(CompressionAlgorithm.DEF)
                .build();
        try {
            var sealed = new JWEObject(header, new Payload(content));
            sealed.encrypt(new DirectEncrypter(present));
            return sealed.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("A key of the right length seals", e);
        }
    }

    /** What was sealed; nothing where this gateway or one with the same keys did not seal it, or did as something else. */
    Optional<Map<String, Object>> open(String kind, String sealed) {
        try {
            var opened = JWEObject.parse(sealed);
            var key = keys.get(opened.getHeader().getKeyID());
            if (key == null
                    || !new JOSEObjectType(kind).equals(opened.getHeader().getType())) {
                return Optional.empty();
            }
            opened.decrypt(new DirectDecrypter(key));
            return Optional.ofNullable(opened.getPayload().toJSONObject());
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A key is named by its thumbprint (RFC 7638), so that nobody has to name it. */
    private static OctetSequenceKey key(String text) {
        try {
            return new OctetSequenceKey.Builder(SessionProperties.bytes(text))
                    .keyIDFromThumbprint()
                    .build();
        } catch (JOSEException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
