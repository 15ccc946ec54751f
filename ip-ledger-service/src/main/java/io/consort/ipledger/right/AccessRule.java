package io.consort.ipledger.right;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.Origin;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.Id;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the charter says of access: what may be asked for it, and until when it may be asked for. In DESCA (Model Consortium Agreement,
 * sections 9.3 and 9.4) access to carry out the project is free, access to exploit is on fair and reasonable conditions, and is asked
 * for up to twelve months after the project's end.
 *
 * @param toCarryOut what may be asked for access for implementation
 * @param toExploit what may be asked for access for exploitation
 * @param requestMonths how long after a project's end access to exploit what came out of it can be asked for; 0 without end
 * @param ended the last day of projects that have ended, by their ids: of all that were asked about
 * @param resolution by which somebody said that the charter says so, as earlier versions had it; null where the charter itself says it
 *     or nothing
 * @param charter the version of the charter that says so; null where consortium-service was not asked
 */
public record AccessRule(
        AccessPrice toCarryOut,
        AccessPrice toExploit,
        int requestMonths,
        OrderedMap<String, LocalDate> ended,
        @Nullable String resolution,
        @Nullable Integer charter) {

    /** Longest time after a project's end, in months, as a charter may have it. */
    public static final int MAX_MONTHS = 240;

    /** Most projects that have ended. */
    public static final int MAX_PROJECTS = 500;

    /** Where the charter says nothing: as the two agree, at any time. */
    public static final AccessRule USUAL =
            new AccessRule(AccessPrice.AS_AGREED, AccessPrice.AS_AGREED, 0, OrderedMap.empty(), null);

    /** That of a ledger. */
    public static AccessRule of(IpLedgerState state) {
        return state.get(AccessRule.class);
    }

    public AccessRule {
        if (requestMonths < 0 || requestMonths > MAX_MONTHS) {
            throw DomainException.invalid("/requestMonths", "From 0, for no end, to " + MAX_MONTHS + " months.");
        }
        if (ended.size() > MAX_PROJECTS) {
            throw DomainException.invalid("/ended", "At most " + MAX_PROJECTS + " projects.");
        }
        ended.keySet().forEach(project -> Id.require("a project", project));
        if (resolution != null) {
            Authority.Resolution.requireName(resolution);
        }
    }

    /** As the secretariat put it into force before the charter was asked. */
    public AccessRule(
            AccessPrice toCarryOut,
            AccessPrice toExploit,
            int requestMonths,
            OrderedMap<String, LocalDate> ended,
            @Nullable String resolution) {
        this(toCarryOut, toExploit, requestMonths, ended, resolution, null);
    }

    /** Whether it is of a later version of the charter. */
    boolean isNewerThan(AccessRule other) {
        return charter != null && other.charter != null && charter > other.charter;
    }

    /**
     * The same, with what is known of another project.
     *
     * @param project which; null for none
     * @param last its last day; null where it goes on
     */
    AccessRule with(@Nullable String project, @Nullable LocalDate last) {
        if (project == null) {
            return this;
        }
        OrderedMap<String, LocalDate> known = ended.minus(project);
        OrderedMap<String, LocalDate> next = last == null
                ? known
                : (known.size() < MAX_PROJECTS ? known : OrderedMap.<String, LocalDate>empty()).plus(project, last);
        return new AccessRule(toCarryOut, toExploit, requestMonths, next, resolution, charter);
    }

    /** What says so. */
    String source() {
        return charter == null ? "resolution " + resolution : "version " + charter + " of the charter";
    }

    /** What may be asked for access of a kind. */
    AccessPrice price(RightKind kind) {
        return switch (kind) {
            case IMPLEMENTATION_ACCESS -> toCarryOut;
            case EXPLOITATION_ACCESS -> toExploit;
            case NON_EXCLUSIVE, SOLE, EXCLUSIVE -> AccessPrice.AS_AGREED;
        };
    }

    /**
     * Sees that nothing is asked or offered for access that the charter gives free.
     *
     * @throws DomainException REFUSED
     */
    void requirePrice(Terms terms) {
        if (terms.royalty() != null && price(terms.kind()) == AccessPrice.ROYALTY_FREE) {
            throw DomainException.refused(
                    "access-is-free",
                    "By " + source() + " this access is free of royalties, and none is agreed for it.");
        }
    }

    /**
     * Sees that access to exploit an asset is asked for in time.
     *
     * @throws DomainException REFUSED
     */
    void requireInTime(Asset asset, RightKind kind, LocalDate today) {
        Origin origin = asset.origin();
        LocalDate end = origin == null ? null : ended.get(origin.project());
        if (kind != RightKind.EXPLOITATION_ACCESS || requestMonths == 0 || origin == null || end == null) {
            return;
        }
        LocalDate last = end.plusMonths(requestMonths);
        if (today.isAfter(last)) {
            throw DomainException.refused(
                    "access-asked-too-late",
                    "Access to exploit " + asset.id() + " could be asked for until " + last + ", " + requestMonths
                            + " months after " + origin.project() + " ended, by " + source()
                            + ". Its owners may still grant it of their own accord.");
        }
    }
}
