package io.consort.ipledger.right.web;

import io.consort.ipledger.right.Extent;
import io.consort.ipledger.right.FieldOfUse;
import io.consort.ipledger.right.RightKind;
import io.consort.ipledger.right.Royalty;
import io.consort.ipledger.right.Sublicensing;
import io.consort.ipledger.right.Terms;
import io.consort.ipledger.right.Territory;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that says on which terms someone would have a right: what is granted, and what is asked for. */
interface TermsRequest {

    RightKind kind();

    OrganisationId holder();

    List<FieldOfUse> fields();

    List<String> territory();

    @Nullable
    List<String> except();

    LocalDate from();

    @Nullable
    LocalDate until();

    @Nullable
    Sublicensing sublicensing();

    @Nullable
    String project();

    @Nullable
    Royalty royalty();

    /** The terms; what is paid is sealed. */
    default Terms terms(RoyaltySeal seal) {
        List<String> except = except();
        Sublicensing sublicensing = sublicensing();
        Royalty royalty = royalty();
        Territory where = Territory.of(territory(), except == null ? List.of() : except);
        return new Terms(
                kind(),
                holder(),
                new Extent(fields(), where, from(), until()),
                sublicensing == null ? Sublicensing.NONE : sublicensing,
                project(),
                royalty == null ? null : seal.close(royalty));
    }
}
