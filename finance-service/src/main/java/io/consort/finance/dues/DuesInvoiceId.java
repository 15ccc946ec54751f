package io.consort.finance.dues;

import io.consort.kernel.identity.Id;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An invoice of dues, as consortium-service numbers it: by year and member, {@code 1988-ibm}; made out anew after it was
 * cancelled, {@code 1988.2-ibm}.
 */
public record DuesInvoiceId(String value) implements Id {

    /** What every id of an invoice of dues looks like. */
    public static final Pattern SYNTAX = Pattern.compile("[0-9]{4}(?:\\.[2-9])?-[A-Za-z0-9][A-Za-z0-9._-]{0,120}");

    public DuesInvoiceId {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid("", "Not an invoice of dues: write it as 1988-ibm.");
        }
    }

    /** All that a member may come to have for a year, one after the other. */
    static Stream<DuesInvoiceId> of(int year, OrganisationId member) {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(number -> new DuesInvoiceId(year + (number == 1 ? "" : "." + number) + "-" + member));
    }

    @Override
    public String toString() {
        return value;
    }
}
