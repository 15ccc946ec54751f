package io.consort.ipledger.right;

import static io.consort.ipledger.Sematech.A1;

import io.consort.ipledger.Mandate;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Grants in few words. */
public final class RightExamples {

    private RightExamples() {}

    /** {@code "lithography.euv, etching in DE FR from 1994-01-01 to 1995-12-31"}; {@code WORLD -DE} is all but one. */
    public static Extent extent(String text) {
        String[] parts = text.split(" in | from | to ");
        List<FieldOfUse> fields =
                Stream.of(parts[0].split(", ")).map(FieldOfUse::new).toList();
        List<String> names = Stream.of(parts[1].split(" ")).toList();
        Territory territory = Territory.of(
                names.stream().filter(name -> !name.startsWith("-")).toList(),
                names.stream()
                        .filter(name -> name.startsWith("-"))
                        .map(name -> name.substring(1))
                        .toList());
        return new Extent(
                fields, territory, LocalDate.parse(parts[2]), parts.length > 3 ? LocalDate.parse(parts[3]) : null);
    }

    /** A grant out of title. */
    public static Grant grant(OrganisationId grantor, RightKind kind, OrganisationId holder, String extent) {
        return grant(grantor, null, kind, holder, extent, Sublicensing.NONE);
    }

    /** A grant with everything. */
    public static Grant grant(
            OrganisationId grantor,
            String under,
            RightKind kind,
            OrganisationId holder,
            String extent,
            Sublicensing sublicensing) {
        return new Grant(
                grantor,
                under == null ? null : new RightId(under),
                new Terms(
                        kind,
                        holder,
                        extent(extent),
                        sublicensing,
                        kind == RightKind.IMPLEMENTATION_ACCESS ? "P-1" : null,
                        null));
    }

    /** The command for it, by the secretariat. */
    public static GrantRight command(Grant grant) {
        return new GrantRight(A1, grant, Mandate.CONSORTIUM);
    }
}
