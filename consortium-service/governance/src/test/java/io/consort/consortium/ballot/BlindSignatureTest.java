package io.consort.consortium.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.consort.consortium.count.Choice;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.identity.ConsortiumId;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BlindSignatureTest {

    private static final VotingId V1 = new VotingId("V-1");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final BallotSecrets SECRETS = new BallotSecrets("of a test".getBytes(StandardCharsets.UTF_8));
    private static final BallotKeys KEYS = SECRETS.of(new ConsortiumId("alpha"));

    /** The vectors of RFC 9474, appendix A.1 and A.3, as they are. */
    @ParameterizedTest
    @MethodSource("vectors")
    void comesToWhatTheStandardSays(JsonNode vector) {
        PaperSigner signer = new PaperSigner(number(vector, "p"), number(vector, "q"));
        assertThat(signer.key().value()).isEqualTo(vector.get("n").asString());
        byte[] message = HexFormat.of().parseHex(vector.get("prepared_msg").asString());
        byte[] salt = HexFormat.of().parseHex(vector.get("salt").asString());
        Blinding blinding = Blinding.of(
                signer.key(),
                message,
                salt,
                number(vector, "inv").modInverse(signer.key().modulus()));
        assertThat(blinding.blinded().value())
                .isEqualTo(vector.get("blinded_msg").asString());
        RsaInteger blindSignature = signer.sign(blinding.blinded());
        assertThat(blindSignature.value()).isEqualTo(vector.get("blind_sig").asString());
        assertThat(signer.key().isBlindlySigned(blinding.blinded(), blindSignature))
                .isTrue();
        RsaInteger signature = blinding.unblind(blindSignature);
        assertThat(signature.value()).isEqualTo(vector.get("sig").asString());
        assertThat(signer.key().isSigned(message, signature)).isTrue();
    }

    static Stream<JsonNode> vectors() throws Exception {
        try (InputStream file = BlindSignatureTest.class.getResourceAsStream("/rfc9474.json")) {
            return JsonMapper.shared().readTree(file).valueStream().toList().stream();
        }
    }

    private static BigInteger number(JsonNode vector, String field) {
        return new BigInteger(vector.get(field).asString(), 16);
    }

    @Test
    void signsANumberThatItNeverSees() {
        PaperKey key = KEYS.paper(V1, 0);
        BallotNumber number = number();
        Blinding first = Blinding.of(key, number, RANDOM);
        Blinding second = Blinding.of(key, number, RANDOM);
        assertThat(first.blinded())
                .as("the same number is never blinded the same")
                .isNotEqualTo(second.blinded());
        assertThat(key.isSignedBy(number, KEYS.sign(V1, 0, first.blinded())))
                .as("what is signed is no number yet")
                .isFalse();
        RsaInteger signature = first.unblind(KEYS.sign(V1, 0, first.blinded()));
        assertThat(key.isSignedBy(number, signature)).isTrue();
        assertThat(key.isSignedBy(number(), signature)).isFalse();
        assertThat(KEYS.paper(V1, 1).isSignedBy(number, signature))
                .as("by the key of another weight")
                .isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> second.unblind(KEYS.sign(V1, 0, first.blinded())));
        assertThatIllegalArgumentException().isThrownBy(() -> first.unblind(first.blinded()));
    }

    @Test
    void takesSignaturesOfTheJdkAndNoNumberThatDoesNotFit() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        RSAPrivateCrtKey secret = (RSAPrivateCrtKey) generator.generateKeyPair().getPrivate();
        PaperKey key = new PaperSigner(secret.getPrimeP(), secret.getPrimeQ()).key();
        BallotNumber number = number();
        Signature signer = Signature.getInstance("RSASSA-PSS");
        signer.setParameter(Pss.PARAMETERS);
        signer.initSign(secret);
        signer.update(number.bytes());
        assertThat(key.isSignedBy(number, new RsaInteger(HexFormat.of().formatHex(signer.sign()))))
                .isTrue();
        RsaInteger tooGreat = new RsaInteger(key.value());
        assertThat(key.fits(tooGreat)).isFalse();
        assertThat(key.isSignedBy(number, tooGreat)).isFalse();
        assertThat(key.isBlindlySigned(tooGreat, tooGreat)).isFalse();
        assertThat(key.fits(new RsaInteger("00".repeat(257)))).isFalse();
    }

    @Test
    void hasTheSameKeysOnEveryReplicaAndOthersInEveryVote() {
        BallotKeys elsewhere =
                new BallotSecrets("of a test".getBytes(StandardCharsets.UTF_8)).of(new ConsortiumId("alpha"));
        assertThat(elsewhere.paper(V1, 0)).isEqualTo(KEYS.paper(V1, 0));
        assertThat(elsewhere.seal(V1)).isEqualTo(KEYS.seal(V1));
        assertThat(KEYS.paper(V1, 1)).isNotEqualTo(KEYS.paper(V1, 0));
        assertThat(KEYS.paper(new VotingId("V-2"), 0)).isNotEqualTo(KEYS.paper(V1, 0));
        assertThat(KEYS.seal(new VotingId("V-2"))).isNotEqualTo(KEYS.seal(V1));
        assertThat(SECRETS.of(new ConsortiumId("beta")).seal(V1)).isNotEqualTo(KEYS.seal(V1));
        BallotKeys other = new BallotSecrets("another".getBytes(StandardCharsets.UTF_8)).of(new ConsortiumId("alpha"));
        assertThat(other.seal(V1)).isNotEqualTo(KEYS.seal(V1));
        assertThat(new Primes(new byte[48], "any").next().bitLength()).isEqualTo(1024);
    }

    @Test
    void opensASealWithItsKeyAloneAndForTheChoiceOfTheNumberAlone() {
        SealKey key = KEYS.seal(V1);
        for (Choice choice : Choice.values()) {
            Nonce nonce = Nonce.random(RANDOM);
            BallotNumber number = BallotNumber.of(nonce, choice);
            BallotSeal seal = key.seal(number, nonce);
            assertThat(seal.value()).isNotEqualTo(nonce.value());
            assertThat(key.open(number, seal)).contains(choice);
            assertThat(key.open(number(), seal)).isEmpty();
            assertThat(key.open(number, key.seal(number, Nonce.random(RANDOM))))
                    .as("whatever else is sealed, the number says no other choice")
                    .isEmpty();
            assertThat(KEYS.seal(new VotingId("V-2")).open(number, seal)).isEmpty();
            assertThat(nonce).hasToString("Nonce");
        }
        assertThat(key.digest().value()).isNotEqualTo(key.value());
    }

    private static BallotNumber number() {
        return BallotNumber.of(Nonce.random(RANDOM), Choice.YES);
    }
}
