package io.consort.consortium.dues;

import io.consort.kernel.identity.Id;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An invoice of dues, by year and member: {@code 1988-ibm}. A member has one for each year. */
public record InvoiceId(String value) implements Id {

    private static final Pattern SYNTAX = Pattern.compile("([0-9]{4})-(.+)");

    public InvoiceId {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid("", "Not an invoice of dues: write it as 1988-ibm.");
        }
        var _ = new OrganisationId(value.substring(5));
    }

    /** The invoice to a member for a year. */
    public static InvoiceId of(int year, OrganisationId organisation) {
        return new InvoiceId(year + "-" + organisation);
    }

    /** The year that it is for. */
    public int year() {
        return Integer.parseInt(part(1));
    }

    /** Who owes it. */
    public OrganisationId organisation() {
        return new OrganisationId(part(2));
    }

    private String part(int group) {
        Matcher matcher = SYNTAX.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalStateException("Checked when it was made.");
        }
        return matcher.group(group);
    }

    @Override
    public String toString() {
        return value;
    }
}
