package io.consort.ipledger.exit;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Ground;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.departure.Departures;
import io.consort.ipledger.pledge.Encumbered;
import io.consort.ipledger.pledge.Encumbrance;
import io.consort.ipledger.pledge.Encumbrances;
import io.consort.ipledger.right.Extent;
import io.consort.ipledger.right.FieldOfUse;
import io.consort.ipledger.right.Grant;
import io.consort.ipledger.right.GrantRight;
import io.consort.ipledger.right.RightEvent.RightGranted;
import io.consort.ipledger.right.RightKind;
import io.consort.ipledger.right.Sublicensing;
import io.consort.ipledger.right.Terms;
import io.consort.ipledger.right.Territory;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.PassShare;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Heading;
import io.consort.kernel.exit.Matter;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayList;
import java.util.List;

/** A leaver's shares are kept, with licences to who stays, or pass to its co-owners. */
final class TitlePart {

    private TitlePart() {}

    static void add(Course course) {
        for (AssetId asset : Titles.of(course.state()).everHeld(course.member())) {
            Fraction share = title(course, asset).share(course.member(), course.effective());
            if (share.signum() > 0) {
                switch (course.terms().title()) {
                    case TitleFate.Keeps(List<OrganisationId> licenceBack) -> {
                        course.add(ExitItem.ofTitle(Heading.KEPT, subject(asset), "title", share));
                        licenceBack.forEach(licensee -> license(course, asset, licensee));
                    }
                    case TitleFate.Passes _ -> pass(course, asset, share);
                }
            }
        }
    }

    /** Results alone: what the leaver brought in is its own affair, beyond the rights that it has granted. */
    private static void license(Course course, AssetId asset, OrganisationId licensee) {
        boolean needless = licensee.equals(course.member())
                || Portfolio.of(course.state()).require(asset).ground() == Ground.BACKGROUND
                || title(course, asset).share(licensee, course.effective()).signum() > 0;
        if (needless) {
            return;
        }
        Extent everything = new Extent(List.of(FieldOfUse.ALL), Territory.WORLD, course.effective(), null);
        Terms terms = new Terms(RightKind.NON_EXCLUSIVE, licensee, everything, Sublicensing.NONE, null, null);
        Grant grant = new Grant(course.member(), null, terms);
        try {
            course.decide(new GrantRight(asset, grant)).stream()
                    .filter(RightGranted.class::isInstance)
                    .map(RightGranted.class::cast)
                    .forEach(granted -> course.did(new Effect.LicensedBack(granted.id())));
            course.add(ExitItem.of(Heading.GRANTED, subject(asset), "non-exclusive licence to " + licensee, null));
        } catch (DomainException refusal) {
            course.add(ExitItem.of(
                    Heading.WITHHELD,
                    subject(asset),
                    "non-exclusive licence to " + licensee + ": " + refusal.detail(),
                    null));
        }
    }

    private static void pass(Course course, AssetId asset, Fraction share) {
        Encumbrances before = bonds(course, asset);
        List<Assignment> parts =
                Cession.of(title(course, asset), course.member(), course.effective(), Departures.of(course.state()));
        if (parts.isEmpty()) {
            course.add(ExitItem.ofTitle(
                    Heading.KEPT, subject(asset), "title, since nobody else who stays owns a share", share));
            return;
        }
        parts.forEach(part -> pass(course, asset, part));
        course.did(new Effect.TitlePassed(asset, parts, moved(before, bonds(course, asset))));
    }

    private static void pass(Course course, AssetId asset, Assignment part) {
        Title title = title(course, asset);
        List<Encumbrance> unconsented = bonds(course, asset).byRank().stream()
                .filter(each ->
                        each.cut(title, part).signum() > 0 && !each.consents().contains(part))
                .toList();
        unconsented.forEach(each -> course.add(Matter.of(
                "pledges/" + each.pledge(),
                "share-pledged",
                each.pledgee(),
                part.share(),
                asset,
                part.from(),
                part.to(),
                part.effective())));
        if (unconsented.isEmpty()) {
            try {
                course.decide(new PassShare(asset, part));
                course.add(ExitItem.ofTitle(Heading.PASSES, subject(asset), "title, to " + part.to(), part.share()));
            } catch (DomainException refusal) {
                course.add(Matter.of(subject(asset), refusal));
            }
        }
    }

    private static List<Effect.PledgeMoved> moved(Encumbrances before, Encumbrances after) {
        List<Effect.PledgeMoved> moved = new ArrayList<>();
        for (Encumbrance was : before.byRank()) {
            after.of(was.pledge())
                    .filter(is -> !is.equals(was))
                    .ifPresent(is -> moved.add(new Effect.PledgeMoved(was, is)));
        }
        return moved;
    }

    private static Encumbrances bonds(Course course, AssetId asset) {
        return Encumbered.of(course.state()).over(asset);
    }

    private static Title title(Course course, AssetId asset) {
        return Titles.of(course.state()).require(asset);
    }

    private static String subject(AssetId asset) {
        return "assets/" + asset;
    }
}
