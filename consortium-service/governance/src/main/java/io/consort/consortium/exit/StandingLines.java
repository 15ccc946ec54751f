package io.consort.consortium.exit;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.dues.Dues;
import io.consort.consortium.membership.Members;
import io.consort.consortium.membership.Membership;
import io.consort.consortium.membership.Participation;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Heading;
import io.consort.kernel.identity.OrganisationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What becomes of the membership itself and of the people of the leaver. */
final class StandingLines {

    private StandingLines() {}

    static List<ExitItem> of(ConsortiumState state, Leaving leaving) {
        OrganisationId member = leaving.member();
        List<ExitItem> lines = new ArrayList<>();
        Optional<Membership> last = Members.of(state).find(member).flatMap(Participation::last);
        last.ifPresent(membership -> lines.add(ExitItem.of(
                Heading.LOST,
                "members/" + member,
                "membership in class " + membership.membershipClass(),
                leaving.last())));
        lines.add(ExitItem.of(
                Heading.KEPT,
                "organisations/" + member,
                "its people and how they sign in are its own; from " + leaving.effective()
                        + " on this consortium knows it as a former member, who reads what names it and checks proofs",
                null));
        if (!leaving.terms().royalties()) {
            lines.add(ExitItem.of(
                    Heading.LOST,
                    "schemes",
                    "a part in income that comes in afterwards, which those who stay divide",
                    leaving.last()));
        }
        if (member.equals(Dues.of(state).auditor())) {
            lines.add(ExitItem.of(Heading.LOST, "auditor", "confirms what members report", leaving.last()));
        }
        return lines;
    }
}
