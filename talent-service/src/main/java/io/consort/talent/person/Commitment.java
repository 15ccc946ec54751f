package io.consort.talent.person;

import io.consort.kernel.problem.DomainException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the ledger holds in the place of personal data: whoever is shown a dossier can check that it is the one that was
 * registered, and whoever is not cannot guess it. It is HMAC-SHA-256 (RFC 2104), in hexadecimal, keyed with the salt, of the
 * UTF-8 text of three lines, each ended by a line feed: {@code name:}, {@code email:} and {@code orcid:}, with the values after
 * the colons and nothing after the last where there is no ORCID iD.
 */
public record Commitment(String hex) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern SYNTAX = Pattern.compile("[0-9a-f]{64}");

    public Commitment {
        if (!SYNTAX.matcher(hex).matches()) {
            throw DomainException.invalid("", "A commitment is 64 hexadecimal digits.");
        }
    }

    /** The commitment to a dossier. */
    public static Commitment to(Dossier dossier) {
        PersonalDetails details = dossier.details();
        String text = "name:" + details.name() + "\nemail:" + details.email() + "\norcid:"
                + (details.orcid() == null ? "" : details.orcid().value()) + "\n";
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(dossier.salt().bytes(), ALGORITHM));
            return new Commitment(HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException impossible) { // every JDK has it
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
