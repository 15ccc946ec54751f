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
                right.holder(),
                "rights/" + right.id(),
                UNPAID,
                right.grantor() + " is to get " + open + " from " + right.holder() + " for " + right.id()
                        + ": it is paid, or what fell due by mistake is taken back.");
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
                        key.owner() + " has not confirmed its share of " + claim.share() + " of " + key.asset()
                                + (claim.contested() == null ? "." : ", and says that it is wrong."))));
    }

    private static void notices(IpLedgerState state, List<OpenMatter> matters) {
        for (Notice notice : Notices.of(state).given()) {
            String subject = "notices/" + notice.id();
            String wish = "what " + notice.owner() + " wishes to do with " + notice.asset();
            if (notice.status() == NoticeStatus.OPEN) {
                matters.add(OpenMatter.of(
                        notice.owner(),
                        subject,
                        "notice-running",
                        "Co-owners may answer until " + notice.due() + " to " + wish
                                + ": all consent, it lapses, or it is withdrawn."));
            } else if (notice.status() == NoticeStatus.DISPUTED) {
                matters.add(OpenMatter.ofSecretariat(
                        subject, "notice-disputed", "Co-owners dispute " + wish + ": that is decided."));
            }
        }
    }

    private static void requests(IpLedgerState state, List<OpenMatter> matters) {
        AccessRequests.of(state).made().stream()
                .filter(request -> request.answer() == null)
                .forEach(request -> matters.add(new OpenMatter(
                        "rights/requests/" + request.id(),
                        "request-unanswered",
                        request.terms().holder() + " asked for access to " + request.asset()
                                + ": an owner grants or refuses it, or it is withdrawn.",
                        null)));
    }

    private static void pledges(IpLedgerState state, List<OpenMatter> matters) {
        Pledges.of(state).byId().values().stream()
                .filter(pledge -> pledge.status() == PledgeStatus.PLACED)
                .forEach(pledge -> matters.add(OpenMatter.of(
                        pledge.pledgee(),
                        "pledges/" + pledge.id(),
                        "pledge-placed",
                        "Title to " + pledge.terms().asset() + " secures " + pledge.secured()
                                + ": it is released or enforced.")));
    }

    private static void compensations(IpLedgerState state, List<OpenMatter> matters) {
        Compensations.owed(state)
                .filter(owed -> owed.outstanding().isPositive())
                .forEach(owed -> matters.add(OpenMatter.of(
                        owed.from(),
                        "notices/" + owed.notice(),
                        "compensation-unpaid",
                        owed.to() + " is to get " + owed.outstanding() + " from " + owed.from()
                                + " for its consent to what was wished with " + owed.asset() + ".")));
    }

    private static void licences(IpLedgerState state, List<OpenMatter> matters) {
        Royalties.of(state).outstanding(state).forEach(missed -> {
            Right right = Rights.of(state).require(missed.right());
            matters.add(OpenMatter.of(
                    right.holder(),
                    missed.subject(),
                    "report-overdue",
                    right.grantor() + " waits for what " + right.holder() + " sold under " + right.id() + " in "
                            + missed.period() + ": it is reported, or the right is ended for those days."));
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
                                reached.by() + " says that " + milestone + " of " + id + " was reached on "
                                        + reached.on() + ": the other party agrees, or it is decided."));
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
                        Incomes.of(state).remainder(income.id()).received() + " came in for "
                                + income.income().asset() + " and are not distributed.")));
    }

    private static void credits(IpLedgerState state, List<OpenMatter> matters) {
        Incomes.of(state).credits().stream()
                .filter(credit -> credit.open().gross().isPositive())
                .forEach(credit -> matters.add(OpenMatter.ofSecretariat(
                        "credit-notes/" + credit.id(),
                        "credit-open",
                        credit.note().paidBy() + " is owed back "
                                + credit.open().received() + " of what it paid for "
                                + credit.note().asset() + ": it is set off against an income.")));
    }

    private static void stale(IpLedgerState state, Distribution distribution, List<OpenMatter> matters) {
        if (Stale.of(state, distribution).isPresent()) {
            matters.add(OpenMatter.ofSecretariat(
                    "distributions/" + distribution.id(),
                    "distribution-stale",
                    "It comes to something else now, since what it rests on was corrected: it is computed again."));
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
                        statement.payee() + " is to give back "
                                + statement.outstanding().negated() + "."));
            } else {
                unpaid = unpaid.plus(statement.total().minus(statement.payment().settled()));
            }
        }
        if (unpaid.isPositive()) {
            matters.add(OpenMatter.ofSecretariat(
                    subject, "distribution-unpaid", "Of what was distributed, " + unpaid + " are not paid."));
        }
    }
}
