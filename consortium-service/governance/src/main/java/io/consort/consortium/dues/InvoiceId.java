package io.consort.consortium.dues;

import io.consort.kernel.identity.Id;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An invoice of dues, by year and member: {@code 1988-ibm}. A member has one for each year; where it was cancelled and made out
 * anew, the next is {@code 1988.2-ibm}.
 */
public record InvoiceId(String value) implements Id {

    /** What every id of an invoice looks like. */
    public static final Pattern SYNTAX = Pattern.compile("([0-9]{4})(?:\\.([2-9]))?-(.+)");

    private static final int LAST = 9;

    public InvoiceId {
        var _ = new OrganisationId(matched(value).group(3));
    }

    /** The first invoice to a member for a year. */
    public static InvoiceId of(int year, OrganisationId organisation) {
        return of(year, null, organisation);
    }

    /**
     * One of the invoices to a member for a year.
     *
     * @param number null for the first
     */
    public static InvoiceId of(int year, @Nullable Integer number, OrganisationId organisation) {
        return new InvoiceId(year + (number == null ? "" : "." + number) + "-" + organisation);
    }

    /** The year that it is for. */
    public int year() {
        return Integer.parseInt(part(1));
    }

    /** Which of the member's invoices for the year it is; null for the first. */
    public @Nullable Integer number() {
        String number = matched(value).group(2);
        return number == null ? null : Integer.valueOf(number);
    }

    /** The one that takes its place when it is made out anew; empty after the ninth of a year. */
    public Optional<InvoiceId> next() {
        Integer number = number();
        int next = number == null ? 2 : number + 1;
        return next > LAST ? Optional.empty() : Optional.of(of(year(), next, organisation()));
    }

    /** Who owes it. */
    public OrganisationId organisation() {
        return new OrganisationId(part(3));
    }

    private String part(int group) {
        return matched(value).group(group);
    }

    private static Matcher matched(String value) {
        Matcher matcher = SYNTAX.matcher(value);
        if (!matcher.matches()) {
            throw DomainException.invalid("", "Not an invoice of dues: write it as 1988-ibm.");
        }
        return matcher;
    }

    @Override
    public String toString() {
        return value;
    }
}
