package io.consort.consortium.organisation;

import io.consort.kernel.problem.DomainException;
import java.util.Locale;

/**
 * An address for mail (RFC 5321 §4.1.2, without quoted and international forms). It is passed on to the identity provider,
 * kept with an invitation while that is open and nowhere else, and shows itself to no log.
 */
public record MailAddress(String value) {

    private static final int LONGEST = 254;

    public MailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST || !value.matches("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[^@]+")) {
            throw DomainException.invalid("/address", "Not an address for mail: write it as \"someone@example.org\".");
        }
        var _ = domainOf(value);
    }

    /** What stands behind the sign. */
    public InternetDomain domain() {
        return domainOf(value);
    }

    private static InternetDomain domainOf(String value) {
        try {
            return new InternetDomain(value.substring(value.indexOf('@') + 1));
        } catch (DomainException noDomain) {
            throw DomainException.invalid("/address", noDomain.detail());
        }
    }

    @Override
    public String toString() {
        return "(address)";
    }
}
