package io.consort.ipledger.asset;

import io.consort.kernel.identity.Countries;
import io.consort.kernel.problem.DomainException;
import java.util.Set;

/**
 * The two-letter codes by which offices are known: WIPO standard ST.3, which takes those of states from ISO 3166-1 and adds
 * its own for organisations (ST.3, Annex A) and for states that are no more (Annex B).
 */
public final class Office {

    private static final Set<String> ORGANISATIONS = Set.of(
            "AP", // African Regional Intellectual Property Organization
            "BX", // Benelux Office for Intellectual Property
            "EA", // Eurasian Patent Organization
            "EM", // European Union Intellectual Property Office
            "EP", // European Patent Office
            "EU", // European Union
            "GC", // Patent Office of the Gulf Cooperation Council
            "IB", // International Bureau of WIPO
            "OA", // African Intellectual Property Organization
            "QZ", // Community Plant Variety Office
            "WO", // World Intellectual Property Organization
            "XN", // Nordic Patent Institute
            "XU", // International Union for the Protection of New Varieties of Plants
            "XV" // Visegrad Patent Institute
            );

    private static final Set<String> FORMER = Set.of("CS", "DD", "SU", "YU");

    private Office() {}

    /**
     * Sees that an office is one.
     *
     * @param pointer of the code in the request
     * @throws DomainException INVALID
     */
    public static void require(String pointer, String code) {
        if (!Countries.isKnown(code) && !ORGANISATIONS.contains(code) && !FORMER.contains(code)) {
            throw DomainException.invalid(
                    pointer, "Not an office: write its two-letter code of WIPO standard ST.3, for example EP.");
        }
    }
}
