package io.consort.consortium.organisation;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An internet domain of an organisation, for example {@code ibm.com}, in lower case; an international name in its ASCII form
 * (RFC 1035 §2.3.1, RFC 5890 §2.3.2.1).
 */
public record InternetDomain(String value) implements Id {

    private static final int LONGEST = 253;
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    /** How it is written, in lower case. */
    public static final Pattern SYNTAX = Pattern.compile("(?:" + LABEL + "\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])");

    public InternetDomain {
        value = value.toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST || !SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid("", "Not an internet domain: write it as \"example.org\".");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
