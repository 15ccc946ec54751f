package io.consort.kernel.identity;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/**
 * By which a service shows the identity provider who it is ({@code private_key_jwt}, OpenID Connect Core §9): it signs, and the
 * provider knows the public half alone, so that nothing that is kept over there lets anyone ask in its name.
 *
 * @param privateKey RSA, with all its numbers
 */
public record ClientKey(RSAPrivateCrtKey privateKey) {

    private static final String RSA = "RSA";
    private static final int BITS = 2048;

    /** A new one. */
    public static ClientKey generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(RSA);
            generator.initialize(BITS);
            return new ClientKey((RSAPrivateCrtKey) generator.generateKeyPair().getPrivate());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has RSA.", impossible);
        }
    }

    /**
     * As {@link #secretText} wrote it.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static ClientKey parse(String secretText) {
        try {
            byte[] encoded = Base64.getDecoder().decode(secretText);
            if (KeyFactory.getInstance(RSA).generatePrivate(new PKCS8EncodedKeySpec(encoded))
                    instanceof RSAPrivateCrtKey key) {
                return new ClientKey(key);
            }
        } catch (IllegalArgumentException | GeneralSecurityException none) {
            throw new IllegalArgumentException("Not an RSA key in PKCS #8, in Base64", none);
        }
        throw new IllegalArgumentException("Not an RSA key with all its numbers");
    }

    /** The public half. */
    public RSAPublicKey publicKey() {
        try {
            return (RSAPublicKey) KeyFactory.getInstance(RSA)
                    .generatePublic(new RSAPublicKeySpec(privateKey.getModulus(), privateKey.getPublicExponent()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A private key has a public half.", impossible);
        }
    }

    /** PKCS #8 in Base64, on one line: a secret. */
    public String secretText() {
        return Base64.getEncoder().encodeToString(privateKey.getEncoded());
    }

    /** The public half as a SubjectPublicKeyInfo (RFC 5280 §4.1) in Base64, on one line. */
    public String publicText() {
        return Base64.getEncoder().encodeToString(publicKey().getEncoded());
    }

    /** Not the key. */
    @Override
    public String toString() {
        return "ClientKey";
    }
}
