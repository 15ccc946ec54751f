package io.consort.ipledger.scheme.web;

import io.consort.ipledger.scheme.Bands;
import io.consort.ipledger.scheme.Bounded;
import io.consort.ipledger.scheme.ExpenseRecovery;
import io.consort.ipledger.scheme.Fixed;
import io.consort.ipledger.scheme.Inventors;
import io.consort.ipledger.scheme.Levy;
import io.consort.ipledger.scheme.Owners;
import io.consort.ipledger.scheme.Payee;
import io.consort.ipledger.scheme.Recipient;
import io.consort.ipledger.scheme.Recovery;
import io.consort.ipledger.scheme.Remainder;
import io.consort.ipledger.scheme.Tier;
import io.consort.ipledger.scheme.Units;
import io.consort.kernel.identity.OrganisationId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom a tier names as its payees, by field; inventors, owners and who spent something are those of the asset, whom no scheme names. */
final class NamedPayees {

    private NamedPayees() {}

    static Map<String, Payee> of(String pointer, Tier tier) {
        return switch (tier) {
            case Levy levy -> named(pointer, levy.payee());
            case Recovery recovery -> named(pointer, recovery.payee());
            case Fixed fixed -> named(pointer, fixed.payee());
            case Remainder remainder -> named(pointer, remainder.payee());
            case Bounded bounded -> of(pointer + "/tier", bounded.tier());
            case Units units -> {
                Map<String, Payee> named = new LinkedHashMap<>();
                for (int i = 0; i < units.units().size(); i++) {
                    named.put(
                            pointer + "/units/" + i + "/unit",
                            units.units().get(i).unit());
                }
                yield named;
            }
            case Bands bands -> {
                Map<String, Payee> named = new LinkedHashMap<>();
                for (int i = 0; i < bands.to().size(); i++) {
                    if (bands.to().get(i) instanceof Recipient.Named(var payee)) {
                        named.put(pointer + "/to/" + i + "/payee", payee);
                    }
                }
                yield named;
            }
            case Inventors _, Owners _, ExpenseRecovery _ -> Map.of();
        };
    }

    private static Map<String, Payee> named(String pointer, @Nullable OrganisationId payee) {
        return payee == null ? Map.of() : Map.of(pointer + "/payee", Payee.of(payee));
    }
}
