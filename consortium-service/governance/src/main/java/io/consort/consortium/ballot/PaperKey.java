package io.consort.consortium.ballot;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.RSAPublicKeySpec;
import java.util.regex.Pattern;

/**
 * The public key that papers of one weight are signed with, in one voting: the modulus of an RSA key in lower-case hexadecimal; the
 * exponent is 65537. Anyone can check a ballot with it.
 */
public record PaperKey(String value) implements Id {

    /** How it is written. */
    public static final Pattern SYNTAX = RsaInteger.SYNTAX;

    static final BigInteger EXPONENT = BigInteger.valueOf(65537);

    public PaperKey {
        BigInteger modulus = new RsaInteger(value).number();
        if (modulus.bitLength() != value.length() * 4 || !modulus.testBit(0)) {
            throw DomainException.invalid("", "Not the modulus of an RSA key.");
        }
    }

    static PaperKey of(BigInteger modulus) {
        return new PaperKey(modulus.toString(16));
    }

    BigInteger modulus() {
        return new BigInteger(value, 16);
    }

    /** In bytes. */
    int length() {
        return value.length() / 2;
    }

    /** Whether a signature by this key could be of such a number, or the number be one to sign. */
    public boolean fits(RsaInteger number) {
        return number.length() == length() && number.number().compareTo(modulus()) < 0;
    }

    /** Whether a ballot's number was signed with this key. */
    public boolean isSignedBy(BallotNumber number, RsaInteger signature) {
        return isSigned(number.bytes(), signature);
    }

    /** Whether a message was, by the JDK's own RSASSA-PSS. */
    boolean isSigned(byte[] message, RsaInteger signature) {
        if (!fits(signature)) {
            return false;
        }
        try {
            Signature verifier = Signature.getInstance("RSASSA-PSS");
            verifier.setParameter(Pss.PARAMETERS);
            verifier.initVerify(publicKey());
            verifier.update(message);
            return verifier.verify(signature.bytes());
        } catch (SignatureException noSignature) {
            return false;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether a blinded number was signed as it is, so that whoever blinded it can make a signature of it. */
    public boolean isBlindlySigned(RsaInteger blinded, RsaInteger signature) {
        return fits(blinded)
                && fits(signature)
                && signature.number().modPow(EXPONENT, modulus()).equals(blinded.number());
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus(), EXPONENT));
    }

    @Override
    public String toString() {
        return value;
    }
}
