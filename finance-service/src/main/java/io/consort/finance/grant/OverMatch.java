package io.consort.finance.grant;

import io.consort.finance.account.AccountId;
import io.consort.finance.dues.DuesReceiptId;
import io.consort.finance.journal.TransactionId;
import org.joda.money.Money;

/**
 * What a grant has matched of dues that turned out not to have come in: no income, but owed to its funder.
 *
 * @param grant which grant
 * @param year whose dues it had matched
 * @param amount above zero
 * @param receipt the receipt that was taken back
 * @param repayable the liability account that it was credited to
 * @param transaction what records it in the accounts
 */
public record OverMatch(
        GrantId grant, int year, Money amount, DuesReceiptId receipt, AccountId repayable, TransactionId transaction) {}
