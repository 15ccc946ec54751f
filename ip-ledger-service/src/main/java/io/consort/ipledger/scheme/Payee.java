package io.consort.ipledger.scheme;

import io.consort.ipledger.title.Heirs;
import io.consort.kernel.identity.Id;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.problem.DomainException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who is paid: an organisation by its own id ({@code ibm}), a unit of one ({@code unit:utexas:ece}), a person
 * ({@code person:R-17}), or the consortium's common fund ({@code consortium:fund}). No id contains a colon, so one is never
 * taken for another.
 */
public record Payee(String value) implements Id {

    /** How it is written. */
    public static final Pattern SYNTAX =
            Pattern.compile("(?:consortium:fund|unit:%1$s:%1$s|(?:person:)?%1$s)".formatted(Id.SYNTAX.pattern()));

    /** The consortium itself. Below the syntax that its own creation needs. */
    public static final Payee FUND = new Payee("consortium:fund");

    private static final String PERSON = "person:";
    private static final String UNIT = "unit:";

    public Payee {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid(
                    "",
                    "Not a payee: write an organisation's id, unit: with an organisation's id, a colon and the unit's,"
                            + " person: with a person's id, or consortium:fund.");
        }
    }

    /** An organisation. */
    public static Payee of(OrganisationId organisation) {
        return new Payee(organisation.value());
    }

    /** A person. */
    public static Payee of(PersonId person) {
        return new Payee(PERSON + person);
    }

    /** That organisation; the consortium's common fund where nobody is named. */
    static Payee orFund(@Nullable OrganisationId organisation) {
        return organisation == null ? FUND : of(organisation);
    }

    /** The organisation that it is or is a unit of. */
    public Optional<OrganisationId> organisation() {
        return value.indexOf(':') < 0 ? Optional.of(new OrganisationId(value)) : unitOf();
    }

    /** Who is paid in its place since its organisation is no more; null while that exists. */
    public @Nullable Payee payTo(Heirs heirs) {
        return organisation()
                .filter(each -> !heirs.now(each).equals(each))
                .map(each -> of(heirs.now(each)))
                .orElse(null);
    }

    /** The organisation that it is a unit of. */
    public Optional<OrganisationId> unitOf() {
        return value.startsWith(UNIT)
                ? Optional.of(new OrganisationId(value.substring(UNIT.length(), value.lastIndexOf(':'))))
                : Optional.empty();
    }

    /** Whether it is a person. */
    public boolean person() {
        return value.startsWith(PERSON);
    }

    @Override
    public String toString() {
        return value;
    }
}
