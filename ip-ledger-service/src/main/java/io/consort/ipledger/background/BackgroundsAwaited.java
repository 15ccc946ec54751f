package io.consort.ipledger.background;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Need;
import io.consort.kernel.need.Needs;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Declarations of background that an owner has not replied to. */
public final class BackgroundsAwaited implements Needs<IpLedgerState, IpLedgerEvent> {

    private static final String KIND = "background";

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Stream<Matter<IpLedgerState, IpLedgerEvent>> on(IpLedgerState state, LocalDate today) {
        return Backgrounds.of(state).byProject().values().stream()
                .flatMap(declared -> declared.values().stream())
                .flatMap(declaration -> declaration.owners().stream()
                        .filter(owner -> !declaration.replies().containsKey(owner))
                        .map(owner -> matter(declaration, owner)));
    }

    private static Matter<IpLedgerState, IpLedgerEvent> matter(Declaration declaration, OrganisationId owner) {
        return new Matter<>(
                owner,
                new Need(
                        KIND,
                        Declaration.subject(declaration.project(), declaration.asset()),
                        owner.value(),
                        declaration.on().atStartOfDay().toInstant(ZoneOffset.UTC),
                        null,
                        List.of()),
                ReplyToBackground.confirm(declaration.project(), declaration.asset(), null));
    }
}
