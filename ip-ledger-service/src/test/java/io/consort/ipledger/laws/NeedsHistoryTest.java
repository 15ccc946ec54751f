package io.consort.ipledger.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.assembly.IpLedger;
import io.consort.ipledger.assembly.IpLedgerNeeds;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.background.Backgrounds;
import io.consort.ipledger.background.ReplyToBackground;
import io.consort.ipledger.confirmation.ConfirmShare;
import io.consort.ipledger.distribution.Distributions;
import io.consort.ipledger.distribution.PaymentKind;
import io.consort.ipledger.distribution.PaymentStatus;
import io.consort.ipledger.distribution.RecalculateDistribution;
import io.consort.ipledger.distribution.RecordPayment;
import io.consort.ipledger.docket.Docket;
import io.consort.ipledger.docket.SettleRenewal;
import io.consort.ipledger.docket.Settlement;
import io.consort.ipledger.notice.Notices;
import io.consort.ipledger.notice.ObjectToNotice;
import io.consort.ipledger.notice.Stance;
import io.consort.ipledger.pledge.ConsentToAssignment;
import io.consort.ipledger.pledge.Encumbered;
import io.consort.ipledger.right.AccessRequests;
import io.consort.ipledger.right.RefusalGround;
import io.consort.ipledger.right.RefuseAccess;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.Claims;
import io.consort.ipledger.title.Clearances;
import io.consort.ipledger.title.TitleEvent.ShareAssigned;
import io.consort.ipledger.title.Titles;
import io.consort.ipledger.valuation.ConfirmValuation;
import io.consort.ipledger.valuation.Valuations;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.need.Need;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** A need is listed exactly while its act is open, whatever is done to a ledger. */
class NeedsHistoryTest {

    private static final Set<OrganisationId> ASKERS = Stream.concat(
                    World.MEMBERS.stream(), Stream.of(World.OFFICE, World.BANK, World.FUND, World.PAYER))
            .collect(Collectors.toUnmodifiableSet());

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void whatCanBeDoneIsListedAndNothingElse(@ForAll("histories") Chronicle history) {
        Told told = history.told();
        Instant now = told.given().now();
        for (OrganisationId organisation : ASKERS) {
            Asker asker = new Asker(told.state(), organisation, now);
            assertThat(asker.listed()).as("%s", organisation).isEqualTo(asker.open());
        }
    }

    @Provide
    Arbitrary<Chronicle> histories() {
        return Chronicle.ofAll(80);
    }

    /** Someone of an organisation at a moment. */
    private record Asker(IpLedgerState state, OrganisationId own, Instant now) {

        private Set<String> listed() {
            Actor actor = new Actor(Actor.of("someone", "x").person(), own);
            IpLedgerNeeds needs = new IpLedgerNeeds();
            return needs.on(state, context().today())
                    .peek(each -> assertThat(needs.kinds()).contains(each.need().kind()))
                    .filter(each -> each.organisation() == null ? isOffice() : own.equals(each.organisation()))
                    .filter(each -> each.awaits(IpLedger.DEFINITION, state, actor, now))
                    .map(each -> each.need(own))
                    .peek(each -> assertThat(each.whom()).isEqualTo(own.value()))
                    .map(Asker::key)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        /** Found without the needs: all acts on all there is. */
        private Set<String> open() {
            Set<String> open = new TreeSet<>();
            members(open);
            consents(open);
            if (isOffice()) {
                office(open);
            }
            return open;
        }

        private void members(Set<String> open) {
            LocalDate today = context().today();
            Notices.of(state).given().stream()
                    .filter(each -> each.coOwners().containsKey(own)
                            && each.coOwners().get(own).stance() == Stance.SILENT)
                    .filter(each -> accepts(new ObjectToNotice(each.id(), own, "No.")))
                    .forEach(each -> open.add("notice notices/" + each.id()));
            AccessRequests.of(state).made().stream()
                    .filter(each -> Stream.of(RefusalGround.values())
                            .anyMatch(ground -> accepts(new RefuseAccess(each.id(), own, ground))))
                    .forEach(each -> open.add("access rights/requests/" + each.id()));
            Backgrounds.of(state)
                    .byProject()
                    .forEach((project, declared) -> declared.keySet().stream()
                            .filter(asset -> accepts(ReplyToBackground.refuse(project, asset, "No.")))
                            .forEach(asset -> open.add("background projects/" + project + "/background/" + asset)));
            Valuations.of(state).recorded().stream()
                    .filter(each -> own.equals(each.opinion().valuer()))
                    .filter(each -> accepts(new ConfirmValuation(each.recorded().asset(), each.id())))
                    .forEach(each -> open.add("valuation " + each.recorded().subject()));
            Claims.of(state).forEachUnconfirmed((key, claim) -> {
                if (key.owner().equals(own)
                        && claim.contested() == null
                        && !isOver(claim.due())
                        && accepts(new ConfirmShare(key.asset(), claim.share()))) {
                    open.add("share assets/" + key.asset());
                }
            });
            Docket.of(state).dueUntil(today.plusDays(90)).values().stream()
                    .filter(each -> isOwner(each.asset()))
                    .filter(each -> accepts(new SettleRenewal(
                            each.asset(), each.id(), new Settlement(Settlement.Outcome.RENEWED, today))))
                    .forEach(each -> open.add("renewal-due assets/" + each.asset() + "/renewals/" + each.id()));
        }

        private boolean isOver(@Nullable LocalDate last) {
            return last != null && context().today().isAfter(last);
        }

        private boolean isOwner(AssetId asset) {
            return Titles.of(state).require(asset).share(own, context().today()).signum() > 0;
        }

        private void consents(Set<String> open) {
            Stream.concat(
                            Claims.of(state).assents().stream()
                                    .map(each -> new ShareAssigned(each.asset(), each.assignment())),
                            Clearances.of(state).cleared().stream().map(each -> each.assigned()))
                    .filter(each -> Titles.of(state).of(each.asset()).isPresent())
                    .forEach(each -> consents(each, open));
        }

        private void consents(ShareAssigned meant, Set<String> open) {
            Assignment assignment = meant.assignment();
            var title = Titles.of(state).require(meant.asset());
            Encumbered.of(state).over(meant.asset()).byRank().stream()
                    .filter(each -> each.cut(title, assignment).signum() > 0 && !title.isStanding(assignment))
                    .filter(each -> accepts(new ConsentToAssignment(each.pledge(), assignment)))
                    .forEach(each -> open.add("pledge-consent pledges/" + each.pledge()));
        }

        private void office(Set<String> open) {
            Distributions.of(state).made().forEach(each -> {
                if (accepts(new RecalculateDistribution(each.id(), "Anew."))) {
                    open.add("recalculation distributions/" + each.id());
                }
                each.statements().values().stream()
                        .filter(statement -> statement.status() == PaymentStatus.RETURNED)
                        .filter(statement -> accepts(new RecordPayment(
                                each.id(),
                                statement.payee(),
                                PaymentKind.INSTRUCTED,
                                "ref",
                                context().today(),
                                null)))
                        .forEach(statement -> open.add(
                                "returned-payment distributions/" + each.id() + "/statements/" + statement.payee()));
            });
        }

        private boolean isOffice() {
            return own.equals(World.OFFICE);
        }

        private boolean accepts(Command<IpLedgerState, IpLedgerEvent> command) {
            try {
                IpLedger.DEFINITION.decide(state, command, context());
                return true;
            } catch (DomainException refused) {
                return false;
            }
        }

        private Context context() {
            return new Context(
                    now,
                    new Actor(Actor.of("someone", "x").person(), own),
                    Authority.of(isOffice() ? Authority.Capacity.SECRETARIAT : Authority.Capacity.MEMBER, own));
        }

        private static String key(Need need) {
            return need.kind() + " " + need.subject();
        }
    }
}
