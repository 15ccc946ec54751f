package io.consort.consortium.engagement;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.OrganisationEvent;
import io.consort.consortium.organisation.OrganisationEvent.GroupJoined;
import io.consort.consortium.organisation.OrganisationEvent.GroupLeft;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationRegistered;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationSucceeded;
import io.consort.consortium.organisation.Organisations;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.agenda.Routine;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Entry;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import java.time.Instant;
import java.util.List;

/** Follows the register of organisations, and has consortia looked at that are about those whose group has changed. */
public final class RegisterWatch implements Routine<ConsortiumState, ConsortiumEvent> {

    private static final String CURSOR = "register";
    private static final int PAGE = 200;

    private final Agenda agenda;

    public RegisterWatch(Agenda agenda) {
        this.agenda = agenda;
    }

    /** What ledgers are about in which an organisation has a part. */
    public static String topic(OrganisationId organisation) {
        return "organisation " + organisation;
    }

    /** Follows it as far as it goes, where it is: in the platform's ledger. */
    @Override
    public boolean run(Ledger<ConsortiumState, ConsortiumEvent> ledger) {
        if (ledger.id().equals(LedgerId.PLATFORM)) {
            follow(ledger);
        }
        return true;
    }

    @Override
    public Instant next(ConsortiumState state, Instant now) {
        return Agenda.NEVER;
    }

    private void follow(Ledger<ConsortiumState, ConsortiumEvent> register) {
        long read = agenda.cursor(CURSOR);
        while (read < register.read().size()) {
            List<Entry<ConsortiumEvent>> page = register.entries(read, PAGE);
            page.forEach(each -> tell(register, each.event()));
            read = page.getLast().header().seq();
            agenda.advance(CURSOR, read);
        }
    }

    private void tell(Ledger<ConsortiumState, ConsortiumEvent> register, ConsortiumEvent event) {
        if (event instanceof OrganisationEvent change && changesGroups(change)) {
            Organisations.of(register.latest().state()).groups().everBelow(change.organisation()).stream()
                    .flatMap(each -> agenda.about(topic(each)).stream())
                    .distinct()
                    .forEach(agenda::call);
        }
    }

    private static boolean changesGroups(OrganisationEvent change) {
        return change instanceof OrganisationRegistered
                || change instanceof GroupJoined
                || change instanceof GroupLeft
                || change instanceof OrganisationSucceeded;
    }
}
