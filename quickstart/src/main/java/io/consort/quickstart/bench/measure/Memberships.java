package io.consort.quickstart.bench.measure;

import com.mongodb.client.MongoClient;
import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.assembly.ConsortiumLedger;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterEvent.CharterAdopted;
import io.consort.consortium.charter.ClassStanding;
import io.consort.consortium.charter.DuesRule;
import io.consort.consortium.charter.MembershipClass;
import io.consort.consortium.founding.Foundation;
import io.consort.consortium.founding.FoundingEvent.ConsortiumCreated;
import io.consort.consortium.founding.FoundingEvent.ConsortiumFounded;
import io.consort.consortium.founding.FoundingEvent.ConsortiumOpened;
import io.consort.consortium.founding.Model;
import io.consort.consortium.founding.Strategy;
import io.consort.consortium.membership.MembershipEvent.MemberAcceded;
import io.consort.consortium.membership.MembershipEvent.OrganisationInvited;
import io.consort.consortium.rule.ClassId;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.LedgerSettings;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.ledger.Seal;
import io.consort.kernel.note.InMemorySignedCheckpoints;
import io.consort.kernel.note.NoteSigner;
import io.consort.starter.mongo.MongoBlockStore;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;

/** Consortia with many members, written into a store before a service opens it. */
public final class Memberships {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final ClassId FULL = new ClassId("full");
    private static final Actor OFFICE = Actor.of("olga", "office");
    private static final int PART = 250;

    private final MongoClient client;

    public Memberships(MongoClient client) {
        this.client = client;
    }

    /** A member. */
    public static OrganisationId member(int number) {
        return new OrganisationId("member-" + number);
    }

    /** Founds a consortium, and lets its members in. */
    public void found(ConsortiumId consortium, int members) {
        try (Ledgers<ConsortiumState, ConsortiumEvent> ledgers = open()) {
            found(ledgers, consortium, members);
        }
    }

    private static void found(Ledgers<ConsortiumState, ConsortiumEvent> ledgers, ConsortiumId consortium, int members) {
        Foundation foundation = new Foundation("Bench", Model.RESEARCH_CONSORTIUM, Strategy.PARALLEL, null, DAY);
        Charter charter = Charter.plain(
                1,
                new OrganisationId("office"),
                CurrencyUnit.EUR,
                12,
                List.of(new MembershipClass(FULL, "Full member", ClassStanding.MEMBER, true, new DuesRule.Exempt())));
        happened(
                ledgers,
                LedgerId.PLATFORM,
                "founded-" + consortium,
                List.of(new ConsortiumFounded(consortium, foundation, charter), new ConsortiumOpened(consortium)));
        LedgerId ledger = LedgerId.of(consortium);
        happened(
                ledgers,
                ledger,
                "created",
                List.of(new ConsortiumCreated(consortium, foundation), new CharterAdopted(charter)));
        for (int first = 0; first < members; first += PART) {
            List<ConsortiumEvent> part = new ArrayList<>();
            for (int i = first; i < Math.min(first + PART, members); i++) {
                part.add(new OrganisationInvited(member(i), FULL, 1, DAY));
                part.add(new MemberAcceded(member(i), FULL, 1, DAY));
            }
            happened(ledgers, ledger, "members-" + first, part);
        }
    }

    /** Founds consortia of two members each, into which an organisation is invited as of today. */
    public void foundInviting(List<ConsortiumId> consortia, OrganisationId organisation) {
        try (Ledgers<ConsortiumState, ConsortiumEvent> ledgers = open()) {
            for (ConsortiumId each : consortia) {
                found(ledgers, each, 2);
                happened(
                        ledgers,
                        LedgerId.of(each),
                        "invited",
                        List.of(new OrganisationInvited(organisation, FULL, 1, LocalDate.now(ZoneOffset.UTC))));
            }
        }
    }

    private Ledgers<ConsortiumState, ConsortiumEvent> open() {
        return new Ledgers<>(
                ConsortiumLedger.DEFINITION,
                new MongoBlockStore(client, "consortium"),
                new Checkpoints("bench", new InMemorySignedCheckpoints(), NoteSigner.generate("bench")),
                new Seal("a secret of the bench".getBytes(StandardCharsets.UTF_8)),
                LedgerSettings.standard(),
                Clock.tickMillis(ZoneOffset.UTC));
    }

    private static void happened(
            Ledgers<ConsortiumState, ConsortiumEvent> ledgers,
            LedgerId ledger,
            String key,
            List<? extends ConsortiumEvent> events) {
        ledgers.ledger(ledger).execute((_, _) -> events, Request.of(OFFICE, key));
    }
}
