package io.consort.consortium.closing;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.admission.ApplicationStatus;
import io.consort.consortium.admission.Applications;
import io.consort.consortium.admission.Candidacy;
import io.consort.consortium.exit.Exit;
import io.consort.consortium.exit.Exits;
import io.consort.consortium.exit.Leavers;
import io.consort.consortium.membership.Members;
import io.consort.consortium.membership.Participation;
import io.consort.consortium.separation.Engagement;
import io.consort.consortium.separation.Interests;
import io.consort.kernel.exit.OpenMatter;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.sentence.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who is to come, who takes part in something, and whose exit is not settled. Members leave with the consortium itself. */
final class MemberMatters {

    private MemberMatters() {}

    static List<OpenMatter> of(ConsortiumState state, LocalDate today) {
        List<OpenMatter> matters = new ArrayList<>();
        Members.of(state).byOrganisation().values().stream()
                .filter(each -> each.open(today).isPresent())
                .map(MemberMatters::invited)
                .forEach(matters::add);
        Applications.of(state).byOrganisation().values().stream()
                .filter(each -> each.status(today) == ApplicationStatus.PENDING)
                .map(MemberMatters::applied)
                .forEach(matters::add);
        Interests.of(state).engagements().stream()
                .filter(each -> each.until() == null || each.until().isAfter(today))
                .map(MemberMatters::engaged)
                .forEach(matters::add);
        Exits.of(state).all().stream()
                .filter(Exit::awaitsStep)
                .map(MemberMatters::leaving)
                .forEach(matters::add);
        Leavers.unsettled(state, today).stream()
                .filter(each ->
                        Exits.of(state).of(each).filter(Exit::awaitsStep).isEmpty())
                .map(MemberMatters::left)
                .forEach(matters::add);
        Leavers.returning(state).stream().map(MemberMatters::returning).forEach(matters::add);
        return matters;
    }

    private static OpenMatter invited(Participation each) {
        return OpenMatter.ofSecretariat("invitations/" + each.organisation(), "invitation-open", each.organisation());
    }

    private static OpenMatter applied(Candidacy each) {
        return OpenMatter.ofSecretariat("applications/" + each.organisation(), "application-open", each.lapsesOn());
    }

    private static OpenMatter engaged(Engagement each) {
        return OpenMatter.ofSecretariat(
                "engagements/" + each.id(),
                "engagement-running",
                Phrase.of("source." + each.in().kind().name(), each.in().id()));
    }

    private static OpenMatter leaving(Exit exit) {
        return OpenMatter.ofSecretariat(
                "exits/" + exit.id(), "exit-under-way", exit.leaving().member());
    }

    private static OpenMatter left(OrganisationId member) {
        return OpenMatter.ofSecretariat("members/" + member, "exit-unsettled", member);
    }

    private static OpenMatter returning(Exit exit) {
        return OpenMatter.ofNobody(
                "exits/" + exit.id(), "readmission-under-way", exit.leaving().member());
    }
}
