package io.consort.finance.dues;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;

/** An invoice of dues, as consortium-service numbers it: by year and member, {@code 1988-ibm}. */
public record DuesInvoiceId(String value) implements Id {

    private static final Pattern SYNTAX = Pattern.compile("[0-9]{4}-[A-Za-z0-9][A-Za-z0-9._-]{0,120}");

    public DuesInvoiceId {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid("", "Not an invoice of dues: write it as 1988-ibm.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
