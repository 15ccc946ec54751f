package io.consort.consortium.membership;

import io.consort.consortium.rule.ClassId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * An organisation's time in a class of members: from a first day, up to but not on the day it ends by a notice, by an expulsion,
 * or because it was not renewed or the consortium ended, whichever is first.
 *
 * @param charterVersion the version it acceded to
 * @param notice null while none is given
 * @param recordedAt when the ledger learnt of it
 * @param terms in the order of recording; the last counts unless it was waived
 * @param suspensions in the order of recording
 * @param expulsion null unless it was expelled
 * @param lapsed whether the ledger says that it was not renewed
 * @param dissolution null unless the consortium, or the organisation itself, ended while it lasted
 */
public record Membership(
        ClassId membershipClass,
        int charterVersion,
        LocalDate from,
        @Nullable Notice notice,
        Instant recordedAt,
        PVector<Term> terms,
        PVector<Suspension> suspensions,
        @Nullable Expulsion expulsion,
        boolean lapsed,
        @Nullable Dissolution dissolution) {

    /** One that lasts until notice. */
    public Membership(
            ClassId membershipClass, int charterVersion, LocalDate from, @Nullable Notice notice, Instant recordedAt) {
        this(
                membershipClass,
                charterVersion,
                from,
                notice,
                recordedAt,
                TreePVector.empty(),
                TreePVector.empty(),
                null,
                false,
                null);
    }

    /** Whether it covers a date. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && !hasEndedBy(date);
    }

    /** Whether it covers any day of a calendar year. */
    public boolean touches(int year) {
        return from.getYear() <= year && !hasEndedBy(LocalDate.of(year, 1, 1)) && !hasEndedBy(from);
    }

    /** Whether it covers a date or one before it. */
    boolean beganBy(LocalDate date) {
        return !from.isAfter(date) && !hasEndedBy(from);
    }

    /** The first day without it; empty while no end is known. */
    public Optional<LocalDate> until() {
        return Stream.of(
                        notice == null ? null : notice.effectiveOn(),
                        expulsion == null ? null : expulsion.effectiveOn(),
                        dissolution == null ? null : dissolution.effectiveOn(),
                        term().map(Term::lapsesOn).orElse(null))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    /** Whether it has ended on or before a date. */
    public boolean hasEndedBy(LocalDate date) {
        return until().filter(end -> !date.isBefore(end)).isPresent();
    }

    /** The term that counts; empty where it need not be renewed. */
    public Optional<Term> term() {
        return lastTerm().filter(each -> each.waiver() == null);
    }

    private Optional<Term> lastTerm() {
        return terms.isEmpty() ? Optional.empty() : Optional.of(terms.getLast());
    }

    /** The version of the charter that the member has accepted. */
    public int accepted() {
        return lastTerm().map(Term::charterVersion).orElse(charterVersion);
    }

    /** Whether it is suspended on a date. */
    public boolean isSuspended(LocalDate date) {
        return suspensions.stream().anyMatch(each -> each.covers(date));
    }

    /** Whether its term is over on a date and it can still be renewed. A waiver takes back nothing that was before it. */
    public boolean isInGrace(LocalDate date) {
        return covers(date)
                && Stream.concat(term().stream(), terms.stream().filter(each -> each.waiver() != null))
                        .anyMatch(term -> term.isGrace(date));
    }

    /** What was known of it at an instant at which it was recorded already. */
    Membership knownAt(Instant instant) {
        return new Membership(
                membershipClass,
                charterVersion,
                from,
                notice == null || notice.recordedAt().isAfter(instant) ? null : notice,
                recordedAt,
                TreePVector.from(terms.stream()
                        .flatMap(each -> each.knownAt(instant).stream())
                        .toList()),
                TreePVector.from(suspensions.stream()
                        .flatMap(each -> each.knownAt(instant).stream())
                        .toList()),
                expulsion == null || expulsion.recordedAt().isAfter(instant) ? null : expulsion,
                lapsed,
                dissolution == null || dissolution.recordedAt().isAfter(instant) ? null : dissolution);
    }

    /** The same, with notice given. */
    Membership ended(Notice by) {
        return new Membership(
                membershipClass,
                charterVersion,
                from,
                by,
                recordedAt,
                terms,
                suspensions,
                expulsion,
                lapsed,
                dissolution);
    }

    /** The same, expelled. */
    Membership ended(Expulsion by) {
        return new Membership(
                membershipClass, charterVersion, from, notice, recordedAt, terms, suspensions, by, lapsed, dissolution);
    }

    /** The same, ended with the consortium. */
    Membership ended(Dissolution by) {
        return new Membership(
                membershipClass, charterVersion, from, notice, recordedAt, terms, suspensions, expulsion, lapsed, by);
    }

    /** A day, or its first where that is later. */
    LocalDate first(LocalDate on) {
        return on.isBefore(from) ? from : on;
    }

    /** The same of an organisation that has the member's place from a day on. */
    Membership passed(LocalDate on, Instant recorded) {
        return new Membership(
                membershipClass,
                charterVersion,
                first(on),
                notice,
                recorded,
                terms,
                suspensions,
                expulsion,
                lapsed,
                dissolution);
    }

    /** The same, for another term. */
    Membership with(Term term) {
        return withTerms(terms.plus(term));
    }

    /** The same, to last until notice again. */
    Membership with(Waiver waiver) {
        int last = terms.size() - 1;
        return withTerms(terms.with(last, terms.get(last).waived(waiver)));
    }

    private Membership withTerms(PVector<Term> next) {
        return new Membership(
                membershipClass,
                charterVersion,
                from,
                notice,
                recordedAt,
                next,
                suspensions,
                expulsion,
                lapsed,
                dissolution);
    }

    /** The same, with the ledger saying that it was not renewed. */
    Membership recordedAsLapsed() {
        return new Membership(
                membershipClass,
                charterVersion,
                from,
                notice,
                recordedAt,
                terms,
                suspensions,
                expulsion,
                true,
                dissolution);
    }

    /** The same, suspended. */
    Membership suspended(Suspension suspension) {
        return suspended(suspensions.plus(suspension));
    }

    /** The same, with what is not over by a day over on it. */
    Membership lifted(Lifting lifting) {
        return suspended(TreePVector.from(suspensions.stream()
                .map(each -> each.hasEndedBy(lifting.on()) ? each : each.lifted(lifting))
                .toList()));
    }

    private Membership suspended(PVector<Suspension> next) {
        return new Membership(
                membershipClass, charterVersion, from, notice, recordedAt, terms, next, expulsion, lapsed, dissolution);
    }
}
