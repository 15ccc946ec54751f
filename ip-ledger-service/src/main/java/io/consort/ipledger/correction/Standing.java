package io.consort.ipledger.correction;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.background.Backgrounds;
import io.consort.ipledger.expense.Expenses;
import io.consort.ipledger.income.IncomeEvent.IncomeRecorded;
import io.consort.ipledger.income.Incomes;
import io.consort.ipledger.notice.NoticeStatus;
import io.consort.ipledger.notice.Notices;
import io.consort.ipledger.pledge.PledgeStatus;
import io.consort.ipledger.pledge.Pledges;
import io.consort.ipledger.right.AccessRequests;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.title.Creation;
import io.consort.ipledger.title.Reversal;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.Titles;
import io.consort.ipledger.valuation.Valuations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What stands on an asset, and would be lost with it. */
final class Standing {

    private Standing() {}

    /** All of it, each by its name; none where the asset may be struck. */
    static List<String> on(IpLedgerState state, AssetId asset, LocalDate today) {
        List<String> all = new ArrayList<>();
        Title title = Titles.of(state).require(asset);
        title.chain().stream()
                .filter(link -> title.reversedBy(link) == null
                        && !(link.transfer() instanceof Creation || link.transfer() instanceof Reversal))
                .forEach(link -> all.add("the transfer of entry " + link.seq()));
        Pledges.of(state).byId().values().stream()
                .filter(each -> each.status() == PledgeStatus.PLACED
                        && each.terms().asset().equals(asset))
                .forEach(each -> all.add("the pledge " + each.id()));
        for (RightId right : Rights.of(state).of(asset)) {
            LocalDate last = Rights.of(state).require(right).lastDay();
            if (last == null || !last.isBefore(today)) {
                all.add("the right " + right);
            }
        }
        AccessRequests.of(state).made().stream()
                .filter(each -> each.asset().equals(asset) && each.answer() == null)
                .forEach(each -> all.add("the request " + each.id()));
        Notices.of(state).given().stream()
                .filter(each -> each.asset().equals(asset)
                        && (each.status() == NoticeStatus.OPEN || each.status() == NoticeStatus.DISPUTED))
                .forEach(each -> all.add("the notice " + each.id()));
        incomes(state, asset).forEach(each -> all.add("the income " + each.id()));
        Expenses.of(state).of(asset).stream()
                .filter(each -> each.reversed() == null)
                .forEach(each -> all.add("the expense " + each.id()));
        Valuations.of(state).of(asset).stream()
                .filter(each -> each.end() == null)
                .forEach(each -> all.add("the valuation " + each.id()));
        Backgrounds.of(state).byProject().forEach((project, declared) -> {
            if (declared.containsKey(asset)) {
                all.add("that it is background to " + project);
            }
        });
        Portfolio.of(state).naming(asset).forEach(each -> all.add("the asset " + each + ", which names it"));
        return all;
    }

    static boolean hasIncome(IpLedgerState state, AssetId asset) {
        return incomes(state, asset).findAny().isPresent();
    }

    private static Stream<IncomeRecorded> incomes(IpLedgerState state, AssetId asset) {
        return Incomes.of(state).recorded().stream()
                .filter(each -> each.income().asset().equals(asset)
                        && !Incomes.of(state).isAnnulled(each.id()));
    }
}
