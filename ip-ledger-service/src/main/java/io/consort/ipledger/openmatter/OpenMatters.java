package io.consort.ipledger.openmatter;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.compensation.Compensations;
import io.consort.ipledger.distribution.Distribution;
import io.consort.ipledger.distribution.Distributions;
import io.consort.ipledger.distribution.PaymentStatus;
import io.consort.ipledger.distribution.Stale;
import io.consort.ipledger.distribution.Statement;
import io.consort.ipledger.income.Incomes;
import io.consort.ipledger.licence.LicenceEvent.MilestoneReported;
import io.consort.ipledger.licence.LicenceMatter;
import io.consort.ipledger.licence.Reached;
import io.consort.ipledger.licence.Royalties;
import io.consort.ipledger.notice.Notice;
import io.consort.ipledger.notice.NoticeStatus;
import io.consort.ipledger.notice.Notices;
import io.consort.ipledger.pledge.PledgeStatus;
import io.consort.ipledger.pledge.Pledges;
import io.consort.ipledger.right.AccessRequests;
import io.consort.ipledger.right.Right;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.right.RoyaltyTerms;
import io.consort.ipledger.title.Claims;
import io.consort.ipledger.title.Heirs;
import io.consort.kernel.exit.OpenMatter;
import io.consort.kernel.sentence.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.Money;

/**
 * What an IP ledger leaves nobody to deal with once its consortium is dissolved: what joint owners still wait for, what was asked
 * and not answered, title that is pledged, reports and milestones that the parties to a licence wait for, and money that came in and has
 * not reached whom it belongs to. Title, rights and licences are no obstacle themselves: they live on between those who have them.
 */
public final class OpenMatters {

    private static final String UNPAID = "royalty-unpaid";

    private OpenMatters() {}

    /** The same, of an edge that can open royalty terms: with all that is unpaid by them, and not only what was noted to be due. */
    public static List<OpenMatter> of(IpLedgerState state, RoyaltyTerms terms, LocalDate today) {
        List<OpenMatter> matters = new ArrayList<>(of(state));
        Set<String> named = matters.stream()
                .filter(each -> each.rule().equals(UNPAID))
                .map(OpenMatter::subject)
                .collect(Collectors.toSet());
        for (Right right : Rights.of(state).granted()) {
            if (right.grant().terms().royalty() != null && !named.contains("rights/" + right.id())) {
                LicenceMatter.of(state, right, terms, today)
                        .filter(each -> each.rule() == LicenceMatter.Rule.ROYALTY_UNPAID)
                        .flatMap(each -> Optional.ofNullable(each.amount()).stream())
                        .reduce(Money::plus)
                        .ifPresent(open -> matters.add(unpaid(right, open)));
            }
        }
        return matters;
    }

    private static OpenMatter unpaid(Right right, Money open) {
        return OpenMatter.of(
                right.holder(), "rights/" + right.id(), UNPAID, right.grantor(), open, right.holder(), right.id());
    }

    /** All there are; it looks at everything that can be open, which whoever dissolves a consortium may take their time for. */
    public static List<OpenMatter> of(IpLedgerState state) {
        List<OpenMatter> matters = new ArrayList<>();
        claims(state, matters);
        notices(state, matters);
        requests(state, matters);
        pledges(state, matters);
        compensations(state, matters);
        licences(state, matters);
        incomes(state, matters);
        credits(state, matters);
        Distributions.of(state).made().forEach(distribution -> {
            stale(state, distribution, matters);
            payments(distribution, matters);
        });
        return matters;
    }

    private static void claims(IpLedgerState state, List<OpenMatter> matters) {
        Claims.of(state)
                .forEachUnconfirmed((key, claim) -> matters.add(OpenMatter.of(
                        key.owner(),
                        "assets/" + key.asset(),
                        "share-unconfirmed",
                        key.owner(),
                        claim.share(),
                        key.asset(),
                        claim.contested() == null ? Phrase.NOTHING : Phrase.of("matter.contested"))));
    }

    private static void notices(IpLedgerState state, List<OpenMatter> matters) {
        for (Notice notice : Notices.of(state).given()) {
            String subject = "notices/" + notice.id();
            Phrase wish = Phrase.of("matter.wish", notice.owner(), notice.asset());
            if (notice.status() == NoticeStatus.OPEN) {
                matters.add(OpenMatter.of(notice.owner(), subject, "notice-running", notice.due(), wish));
            } else if (notice.status() == NoticeStatus.DISPUTED) {
                matters.add(OpenMatter.ofSecretariat(subject, "notice-disputed", wish));
            }
        }
    }

    private static void requests(IpLedgerState state, List<OpenMatter> matters) {
        AccessRequests.of(state).made().stream()
                .filter(request -> request.answer() == null)
                .forEach(request -> matters.add(OpenMatter.ofNobody(
                        "rights/requests/" + request.id(),
                        "request-unanswered",
                        request.terms().holder(),
                        request.asset())));
    }

    private static void pledges(IpLedgerState state, List<OpenMatter> matters) {
        Pledges.of(state).byId().values().stream()
                .filter(pledge -> pledge.status() == PledgeStatus.PLACED)
                .forEach(pledge -> matters.add(OpenMatter.of(
                        pledge.pledgee(),
                        "pledges/" + pledge.id(),
                        "pledge-placed",
                        pledge.terms().asset(),
                        pledge.secured())));
    }

    private static void compensations(IpLedgerState state, List<OpenMatter> matters) {
        Compensations.owed(state)
                .filter(owed -> owed.outstanding().isPositive())
                .forEach(owed -> matters.add(OpenMatter.of(
                        owed.from(),
                        "notices/" + owed.notice(),
                        "compensation-unpaid",
                        owed.to(),
                        owed.outstanding(),
                        owed.from(),
                        owed.asset())));
    }

    private static void licences(IpLedgerState state, List<OpenMatter> matters) {
        Royalties.of(state).outstanding(state).forEach(missed -> {
            Right right = Rights.of(state).require(missed.right());
            matters.add(OpenMatter.of(
                    right.holder(),
                    missed.subject(),
                    "report-overdue",
                    right.grantor(),
                    right.holder(),
                    right.id(),
                    missed.period()));
        });
        for (RightId id :
                Royalties.of(state).fallen().keySet().stream().sorted().toList()) {
            Royalties.of(state)
                    .unpaid(state, id)
                    .ifPresent(open -> matters.add(unpaid(Rights.of(state).require(id), open)));
        }
        Royalties.of(state)
                .milestones()
                .forEach((id, milestones) -> milestones.forEach((milestone, reached) -> {
                    Right right = Rights.of(state).require(id);
                    if (reached.standing() != Reached.Standing.CONFIRMED) {
                        matters.add(OpenMatter.of(
                                Heirs.of(state).now(reached.by()).equals(right.holder())
                                        ? right.grantor()
                                        : right.holder(),
                                MilestoneReported.subject(id, milestone),
                                "milestone-open",
                                reached.by(),
                                milestone,
                                id,
                                reached.on()));
                    }
                }));
    }

    private static void incomes(IpLedgerState state, List<OpenMatter> matters) {
        Incomes.of(state).recorded().stream()
                .filter(income -> Distributions.of(state).of(income.id()).isEmpty())
                .filter(income ->
                        Incomes.of(state).remainder(income.id()).received().isPositive())
                .forEach(income -> matters.add(OpenMatter.ofSecretariat(
                        "incomes/" + income.id(),
                        "income-undistributed",
                        Incomes.of(state).remainder(income.id()).received(),
                        income.income().asset())));
    }

    private static void credits(IpLedgerState state, List<OpenMatter> matters) {
        Incomes.of(state).credits().stream()
                .filter(credit -> credit.open().gross().isPositive())
                .forEach(credit -> matters.add(OpenMatter.ofSecretariat(
                        "credit-notes/" + credit.id(),
                        "credit-open",
                        credit.note().paidBy(),
                        credit.open().received(),
                        credit.note().asset())));
    }

    private static void stale(IpLedgerState state, Distribution distribution, List<OpenMatter> matters) {
        if (Stale.of(state, distribution).isPresent()) {
            matters.add(OpenMatter.ofSecretariat("distributions/" + distribution.id(), "distribution-stale"));
        }
    }

    /** What is to be paid is one matter for each distribution, since the office pays it; what is owed back is one for each payee. */
    private static void payments(Distribution distribution, List<OpenMatter> matters) {
        String subject = "distributions/" + distribution.id();
        Money unpaid = Money.zero(distribution.received().getCurrencyUnit());
        for (Statement statement : distribution.statements().values()) {
            if (statement.status() == PaymentStatus.CLAWBACK) {
                matters.add(OpenMatter.of(
                        statement.payee().organisation(),
                        subject,
                        "clawback-owed",
                        statement.payee(),
                        statement.outstanding().negated()));
            } else {
                unpaid = unpaid.plus(statement.total().minus(statement.payment().settled()));
            }
        }
        if (unpaid.isPositive()) {
            matters.add(OpenMatter.ofSecretariat(subject, "distribution-unpaid", unpaid));
        }
    }
}
