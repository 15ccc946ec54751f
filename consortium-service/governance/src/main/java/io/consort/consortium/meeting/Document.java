package io.consort.consortium.meeting;

import io.consort.consortium.Wording;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;

/**
 * A paper that goes with an item of an agenda. The paper itself stays where it is; its digest says which it was.
 *
 * @param sha256 of its bytes, in hexadecimal (FIPS 180-4)
 */
public record Document(String title, String sha256) {

    static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    public Document {
        title = Wording.require("/title", title, 200);
        if (!DIGEST.matcher(sha256).matches()) {
            throw DomainException.invalid("/sha256", "SHA-256 in 64 hexadecimal digits, small letters.");
        }
    }
}
