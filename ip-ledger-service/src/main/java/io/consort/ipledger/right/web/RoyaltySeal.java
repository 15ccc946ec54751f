package io.consort.ipledger.right.web;

import io.consort.ipledger.right.Grant;
import io.consort.ipledger.right.Royalty;
import io.consort.ipledger.right.SealedRoyalty;
import io.consort.ipledger.right.Terms;
import io.consort.kernel.json.Json;
import io.consort.kernel.problem.DomainException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts royalty terms into a form that can stand in an entry, which every member reads, and takes them out again for those who
 * may know them. What is sealed is a text with the terms and a salt; the entry also binds to that text's digest, so that who
 * was given the text can prove, without this service, what was agreed.
 */
public final class RoyaltySeal {

    private static final String LABEL = "consort-royalty-seal-v1";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int SALT = 16;

    private final JsonMapper mapper = Json.entries();
    private final SecureRandom random = new SecureRandom();
    private final List<SecretKeySpec> keys;

    /**
     * @param secrets the present one first, then those that it took the place of
     */
    RoyaltySeal(List<String> secrets) {
        this.keys = secrets.stream().map(RoyaltySeal::key).toList();
    }

    private static SecretKeySpec key(String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return new SecretKeySpec(mac.doFinal(LABEL.getBytes(StandardCharsets.UTF_8)), "AES");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    SealedRoyalty close(Royalty royalty) {
        byte[] opening = mapper.writeValueAsBytes(new Opening(base64(bytes(SALT)), royalty));
        byte[] nonce = bytes(NONCE);
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.ENCRYPT_MODE, keys.getFirst(), new GCMParameterSpec(TAG_BITS, nonce));
            byte[] hidden = cipher.doFinal(opening);
            byte[] sealed = Arrays.copyOf(nonce, NONCE + hidden.length);
            System.arraycopy(hidden, 0, sealed, NONCE, hidden.length);
            return new SealedRoyalty(digest(opening), base64(sealed));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The text that was sealed, to the last byte.
     *
     * @throws DomainException UNAVAILABLE {@code royalty-unreadable} where the key is lost that it was sealed with
     */
    String open(SealedRoyalty royalty) {
        return opened(royalty)
                .orElseThrow(
                        () -> DomainException.unavailable(
                                "royalty-unreadable",
                                "Royalty terms are sealed with a key that is not here: name it in consort.royalty.former-keys."));
    }

    /** The same; empty where the key is lost. */
    Optional<String> opened(SealedRoyalty royalty) {
        byte[] sealed = Base64.getDecoder().decode(royalty.sealed());
        return keys.stream().flatMap(key -> open(sealed, key).stream()).findFirst();
    }

    private static Optional<String> open(byte[] sealed, SecretKeySpec key) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE));
            byte[] opening = cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
            return Optional.of(new String(opening, StandardCharsets.UTF_8));
        } catch (AEADBadTagException sealedWithAnother) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The terms in a text that was sealed. */
    Royalty terms(String opening) {
        return mapper.readValue(opening, Opening.class).royalty();
    }

    /** Whether two grants are the same, though what is paid is sealed in each for itself. */
    public boolean isSame(Grant one, Grant other) {
        return unpaid(one).equals(unpaid(other)) && Objects.equals(paid(one), paid(other));
    }

    private @Nullable Royalty paid(Grant grant) {
        SealedRoyalty royalty = grant.terms().royalty();
        return royalty == null ? null : terms(open(royalty));
    }

    private static Grant unpaid(Grant grant) {
        Terms terms = grant.terms();
        return new Grant(
                grant.grantor(),
                grant.under(),
                new Terms(terms.kind(), terms.holder(), terms.extent(), terms.sublicensing(), terms.project(), null));
    }

    private static String digest(byte[] opening) throws GeneralSecurityException {
        return base64(MessageDigest.getInstance("SHA-256").digest(opening));
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The salt keeps anyone from finding the terms by trying likely ones against the digest. */
    private record Opening(String salt, Royalty royalty) {}
}
