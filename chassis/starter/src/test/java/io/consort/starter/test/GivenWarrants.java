package io.consort.starter.test;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Warrant;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.json.Terms;
import io.consort.kernel.note.ProvenEntry;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.web.Warrants;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A consortium that has resolved whatever somebody says that it has, but for resolutions that a test gives otherwise: those that there are
 * not, and those that do one thing alone.
 */
public final class GivenWarrants implements Warrants {

    private final Set<String> unknown = ConcurrentHashMap.newKeySet();
    private final Map<String, Warrant> given = new ConcurrentHashMap<>();

    /** There is no such resolution. */
    public void unknown(String resolution) {
        unknown.add(resolution);
    }

    /** A resolution does this, and nothing else. */
    public void resolves(String resolution, String act, String terms) {
        given.put(resolution, warrant(resolution, act, Terms.parse(terms)));
    }

    private static Warrant warrant(String resolution, String act, Terms terms) {
        return new Warrant(
                new Authority.Resolution(resolution), act, terms, new ProvenEntry(1, "{}", 1, List.of(), "unsigned"));
    }

    @Override
    public Warrant ofResolution(ConsortiumId consortium, String resolution) {
        Warrant warrant = given.get(resolution);
        if (warrant == null) {
            throw DomainException.notFound("resolution", resolution);
        }
        return warrant;
    }

    @Override
    public Warrant ofResolution(ConsortiumId consortium, String resolution, String act, Terms terms) {
        return unknown.contains(resolution) || given.containsKey(resolution)
                ? Warrants.super.ofResolution(consortium, resolution, act, terms)
                : warrant(resolution, act, terms);
    }

    /**
     * The entry itself is taken for what it says: {@code {"resolution": …, "act": …, "terms": …}}, or {@code {"succession": …}} or
     * {@code {"demerger": …}} with the terms of one.
     */
    @Override
    public Warrant proven(ConsortiumId consortium, ProvenEntry proof) {
        var said = Terms.parse(proof.entry()).fields();
        if (said.has("succession")) {
            return new Warrant(
                    new Authority.Register("consortium", proof.seq()),
                    Warrant.SUCCEED,
                    Terms.of(said.get("succession")),
                    proof);
        }
        if (said.has("demerger")) {
            return new Warrant(
                    new Authority.Register("consortium", proof.seq()),
                    Warrant.DEMERGE,
                    Terms.of(said.get("demerger")),
                    proof);
        }
        return new Warrant(
                new Authority.Resolution(said.path("resolution").asString("")),
                said.path("act").asString(""),
                Terms.of(said.get("terms")),
                proof);
    }
}
