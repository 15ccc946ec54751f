package io.consort.ipledger.laws;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.right.Territory;
import io.consort.ipledger.scheme.SchemeId;
import io.consort.ipledger.title.PledgeId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who and what there is. Little of everything, so that what is done at random meets. */
final class World {

    static final OrganisationId OFFICE = new OrganisationId("office");
    static final OrganisationId BANK = new OrganisationId("bank");
    static final OrganisationId FUND = new OrganisationId("fund");
    static final OrganisationId PAYER = new OrganisationId("gca");

    static final List<OrganisationId> MEMBERS =
            Stream.of("ibm", "ti", "utexas", "intel").map(OrganisationId::new).toList();
    static final List<AssetId> ASSETS =
            Stream.of("A-1", "A-2", "A-3").map(AssetId::new).toList();
    static final List<PledgeId> PLEDGES =
            Stream.of("L-1", "L-2", "L-3", "L-4").map(PledgeId::new).toList();
    static final List<SchemeId> SCHEMES =
            Stream.of("standard", "second").map(SchemeId::new).toList();
    static final List<Fraction> SHARES =
            List.of(Fraction.of(1, 3), Fraction.of(1, 6), Fraction.of(1, 12), Fraction.of(1, 7), Fraction.of(2, 3));

    /** When the ledger begins. */
    static final LocalDate BEGUN = LocalDate.parse("2026-01-01");

    /** When title to the first asset begins. */
    static final LocalDate CREATED = LocalDate.parse("2025-01-31");

    /** The dates on which things take effect: before there is title, and before and after they are recorded. */
    static final List<LocalDate> DATES =
            IntStream.range(-1, 12).mapToObj(i -> CREATED.plusDays(i * 45L)).toList();

    static final List<String> FIELDS = List.of("all", "a", "a.x", "a.y", "a-b", "b", "b.z");
    static final List<Territory> TERRITORIES = List.of(
            Territory.WORLD,
            Territory.of(List.of("WORLD"), List.of("DE")),
            Territory.of(List.of("DE"), List.of()),
            Territory.of(List.of("FR", "DE"), List.of()),
            Territory.of(List.of("US"), List.of()),
            Territory.of(List.of("EU"), List.of()));

    private World() {}
}
