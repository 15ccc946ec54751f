package io.consort.ipledger.laws;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.scheme.Waterfall;
import java.util.List;

/** All that can be asked of the ledger, and how often it is tried. Where it needs something that is not there, nothing is asked. */
enum Deed {
    REGISTER(3, TitleDeeds::register),
    ASSIGN(8, TitleDeeds::assign),
    ASSIGN_ALL(2, TitleDeeds::assignAll),
    SUCCEED(1, TitleDeeds::succeed),
    REVERSE(3, TitleDeeds::reverse),
    REPLACE(2, TitleDeeds::replace),

    CLAIM(3, ClaimDeeds::claim),
    CONFIRM_SHARE(3, ClaimDeeds::confirm),
    CONTEST_SHARE(1, ClaimDeeds::contest),
    SETTLE_CLAIM(1, ClaimDeeds::settle),
    DELIVER_DEED(3, ClaimDeeds::deliver),
    END_SILENCE(3, ClaimDeeds::endSilence),
    DECLINE(1, ClaimDeeds::decline),

    PLEDGE(7, PledgeDeeds::place),
    PLEDGE_TWICE_AND_ENFORCE(1, PledgeDeeds::placeTwiceAndEnforce),
    CONSENT_AND_ASSIGN(4, PledgeDeeds::consentAndAssign),
    RELEASE(1, PledgeDeeds::release),
    RELEASE_PART(1, PledgeDeeds::releasePart),
    ENFORCE(3, PledgeDeeds::enforce),
    CANCEL(1, PledgeDeeds::cancel),

    NOTICE_RULE(2, NoticeDeeds::rule),
    GIVE_NOTICE(4, NoticeDeeds::give),
    DO_AS_NOTICED(4, NoticeDeeds::doAsNoticed),
    OBJECT(3, NoticeDeeds::object),
    AGREE(5, NoticeDeeds::agree),
    OFFER(2, NoticeDeeds::offer),
    CLOSE(4, NoticeDeeds::close),
    SETTLE(2, NoticeDeeds::settle),
    COMPENSATE(3, NoticeDeeds::compensate),
    WITHDRAW(1, NoticeDeeds::withdraw),

    ACCESS_RULE(1, RightDeeds::rule),
    GRANT(8, RightDeeds::grant),
    SUBLICENSE(4, RightDeeds::sublicense),
    END_RIGHT(3, RightDeeds::end),
    ASK_ACCESS(2, RightDeeds::ask),
    GRANT_ACCESS(2, RightDeeds::grantAccess),
    REFUSE_ACCESS(1, RightDeeds::refuseAccess),
    REPORT_SALES(3, RightDeeds::report),
    WITHDRAW_ACCESS(1, RightDeeds::withdrawAccess),
    MILESTONE(6, LicenceDeeds::milestone),
    ROYALTY_DUE(3, LicenceDeeds::due),

    EARN(2, MoneyDeeds::earn),
    EARN_AND_DISTRIBUTE(6, MoneyDeeds::earnAndDistribute),
    DISTRIBUTE(2, MoneyDeeds::distribute),
    CORRECT_INCOME(3, MoneyDeeds::correct),
    CREDIT(2, MoneyDeeds::credit),
    RECALCULATE(4, MoneyDeeds::recalculate),
    SPEND(4, ExpenseDeeds::spend),
    ANSWER_EXPENSE(5, ExpenseDeeds::answer),
    REVERSE_EXPENSE(1, ExpenseDeeds::reverse),
    PAY(6, MoneyDeeds::pay),
    ADOPT(2, MoneyDeeds::adopt),
    ENACT(1, MoneyDeeds::enact),
    ASSIGN_SCHEME(1, MoneyDeeds::assignScheme),

    VALUE(3, ValuationDeeds::record),
    SUPERSEDE_VALUE(2, ValuationDeeds::supersede),
    CONFIRM_VALUE(2, ValuationDeeds::confirm),
    WITHDRAW_VALUE(1, ValuationDeeds::withdraw),
    CONTRIBUTE(3, ValuationDeeds::contribute),

    CORRECT_INVENTORS(2, CorrectionDeeds::inventors),
    CORRECT_ASSET(4, CorrectionDeeds::correct),
    REVERSE_AGREED(2, CorrectionDeeds::reverse),
    STRIKE(1, CorrectionDeeds::strike),
    STRIKE_BY_HAND(1, CorrectionDeeds::strikeByHand),

    DESCRIBE(1, OtherDeeds::describe),
    IDENTIFY(1, OtherDeeds::identify),
    ADVANCE(5, OtherDeeds::advance),
    SCHEDULE_RENEWAL(4, OtherDeeds::schedule),
    SETTLE_RENEWAL(4, OtherDeeds::settle),
    REMIND(3, OtherDeeds::remind),
    DECLARE(1, OtherDeeds::declare),
    REPLY(2, OtherDeeds::reply),
    EVIDENCE(1, OtherDeeds::evidence),
    WITNESS(1, OtherDeeds::witness),
    RETIRE_WITNESS(2, OtherDeeds::retire);

    final int weight;
    private final How how;

    Deed(int weight, How how) {
        this.weight = weight;
        this.how = how;
    }

    /** What is asked, in order. */
    List<Act> acts(Roll roll, Scene scene) {
        return how.acts(roll, scene);
    }

    /**
     * What a deed may look at.
     *
     * @param state the ledger as it stands
     * @param waterfalls that may be adopted
     */
    record Scene(IpLedgerState state, List<Waterfall> waterfalls) {}

    private interface How {
        List<Act> acts(Roll roll, Scene scene);
    }
}
