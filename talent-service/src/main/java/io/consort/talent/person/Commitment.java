package io.consort.talent.person;

import io.consort.kernel.problem.DomainException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What the ledger holds in the place of personal data: whoever is shown a dossier can check that it is the one that was
 * registered, and whoever is not cannot guess it. It is SHA-256, in hexadecimal, of the salt's 32 bytes and then the UTF-8 text
 * of three lines, each ended by a line feed: {@code name:}, {@code email:} and {@code orcid:}, with the values after the colons
 * and nothing after the last where there is no ORCID iD. No value can hold a line feed, so two dossiers never give one text.
 */
public record Commitment(String sha256) {

    private static final Pattern SYNTAX = Pattern.compile("[0-9a-f]{64}");

    public Commitment {
        if (!SYNTAX.matcher(sha256).matches()) {
            throw DomainException.invalid("", "A commitment is 64 hexadecimal digits.");
        }
    }

    /** The commitment to a dossier. */
    public static Commitment to(Dossier dossier) {
        PersonalDetails details = dossier.details();
        String text = "name:" + details.name() + "\nemail:" + details.email() + "\norcid:"
                + (details.orcid() == null ? "" : details.orcid().value()) + "\n";
        MessageDigest digest = digest();
        digest.update(dossier.salt().bytes());
        return new Commitment(HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) { // every JDK has it
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return sha256;
    }
}
