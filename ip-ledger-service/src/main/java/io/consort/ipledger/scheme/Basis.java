package io.consort.ipledger.scheme;

import org.joda.money.Money;

/** What a rate is of. */
public enum Basis {
    /** Of the whole income, before tax and before any tier. */
    GROSS,
    /** Of what the tiers before have left. */
    NET;

    Money of(Proceeds proceeds, Money left) {
        return switch (this) {
            case GROSS -> proceeds.gross();
            case NET -> left;
        };
    }
}
