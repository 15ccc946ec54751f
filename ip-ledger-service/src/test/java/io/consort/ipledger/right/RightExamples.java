package io.consort.ipledger.right;

import static io.consort.ipledger.Sematech.A1;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.notice.ConsentToNotice;
import io.consort.ipledger.notice.GiveNotice;
import io.consort.ipledger.notice.NoticeId;
import io.consort.ipledger.notice.Notices;
import io.consort.ipledger.notice.Wish;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Grants in few words. */
public final class RightExamples {

    private static final LocalDate TODAY = LocalDate.parse("2026-01-01");

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

    /** After the co-owners of the grantor, where it has any, have consented to a licence that would shut them out. */
    public static Given<IpLedgerState, IpLedgerEvent> noticed(Given<IpLedgerState, IpLedgerEvent> given, Grant grant) {
        Title title = Titles.of(given.state()).require(A1);
        Terms terms = grant.terms();
        Set<OrganisationId> owners = title.on(TODAY).keySet();
        if (grant.under() != null || terms.kind().isOpen() || owners.size() == 1 || !owners.contains(grant.grantor())) {
            return given;
        }
        NoticeId notice = new NoticeId("N-" + (Notices.of(given.state()).given().size() + 1));
        var asked = given.done(By.resolution(new GiveNotice(
                A1,
                grant.grantor(),
                new Wish.ToLicense(terms.holder(), terms.kind(), terms.extent(), terms.sublicensing(), "as it is"))));
        for (OrganisationId owner : owners) {
            if (!owner.equals(grant.grantor())) {
                asked = asked.done(By.resolution(new ConsentToNotice(notice, owner)));
            }
        }
        return asked;
    }

    /** After a grant of which co-owners had notice, where they needed to. */
    public static Given<IpLedgerState, IpLedgerEvent> granted(Given<IpLedgerState, IpLedgerEvent> given, Grant grant) {
        return noticed(given, grant).done(command(grant));
    }

    /** The command for it, by the secretariat. */
    public static Command<IpLedgerState, IpLedgerEvent> command(Grant grant) {
        return By.resolution(new GrantRight(A1, grant));
    }
}
