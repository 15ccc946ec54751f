package io.consort.ipledger.distribution.web;

import io.consort.ipledger.distribution.Adjustment;
import io.consort.ipledger.distribution.Forgone;
import io.consort.ipledger.distribution.Line;
import io.consort.ipledger.web.Edge;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.starter.paper.ProofOnPaper;
import io.consort.starter.paper.Sheet;
import io.consort.starter.paper.Typeface;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A statement on paper (PDF), with all that is needed to find it in the ledger and to hold it against a checkpoint. */
final class StatementDocument {

    private static final float LARGE = 16;
    private static final float NORMAL = 10;
    private static final float INDENT = 150;

    private final Typeface typeface = new Typeface();

    /** The same statement gives the same bytes. */
    byte[] of(ConsortiumId consortium, StatementResponse statement) {
        try (Sheet sheet = new Sheet(typeface, statement.proof().seq())) {
            sheet.text("Statement", LARGE);
            sheet.gap(NORMAL);
            heading(sheet, consortium, statement);
            amounts(sheet, statement);
            adjustments(sheet, statement);
            String twin = Edge.LEDGER.replace("{consortiumId}", consortium.value()) + "/distributions/"
                    + statement.distribution() + "/statements/"
                    + statement.payee().value();
            ProofOnPaper.draw(sheet, statement.proof(), twin, INDENT);
            return sheet.bytes();
        } catch (IOException impossible) { // it is written to memory
            throw new UncheckedIOException(impossible);
        }
    }

    private static void heading(Sheet sheet, ConsortiumId consortium, StatementResponse statement) throws IOException {
        sheet.row("Consortium", consortium.value(), NORMAL, INDENT);
        sheet.row("Payee", statement.payee().value(), NORMAL, INDENT);
        sheet.row("Distribution", statement.distribution().value(), NORMAL, INDENT);
        sheet.row("Income", statement.income() + " on asset " + statement.asset(), NORMAL, INDENT);
        sheet.row("Scheme", statement.scheme() + ", version " + statement.version(), NORMAL, INDENT);
        sheet.row("Title as of", statement.titleOn().toString(), NORMAL, INDENT);
        List<Forgone> without = statement.without();
        for (Forgone each : without == null ? List.<Forgone>of() : without) {
            sheet.row(
                    "Without",
                    each.member() + ", which left on " + each.left() + " by " + each.exit()
                            + " on terms by which those who stay divide later income",
                    NORMAL,
                    INDENT);
        }
        sheet.gap(NORMAL);
    }

    private static void amounts(Sheet sheet, StatementResponse statement) throws IOException {
        for (Line line : statement.lines()) {
            sheet.row(
                    line.amount().toString(),
                    line.expense() == null ? line.tier() : line.tier() + ", expense " + line.expense(),
                    NORMAL,
                    INDENT);
        }
        sheet.row(statement.total().toString(), "Total", NORMAL, INDENT);
        sheet.gap(NORMAL);
        sheet.row("Payment", statement.status().name().toLowerCase(java.util.Locale.ROOT), NORMAL, INDENT);
        sheet.row("Settled", statement.settled().toString(), NORMAL, INDENT);
        sheet.row("Outstanding", statement.outstanding().toString(), NORMAL, INDENT);
        sheet.gap(NORMAL);
    }

    private static void adjustments(Sheet sheet, StatementResponse statement) throws IOException {
        for (Adjustment each : statement.adjustments()) {
            String what = each.change().isNegative() ? "Clawback " : "Top-up ";
            sheet.row(
                    what + each.change(),
                    "Recalculation " + each.number() + " (entry " + each.seq() + "), before it " + each.before() + ": "
                            + each.reason(),
                    NORMAL,
                    INDENT);
        }
        sheet.gap(NORMAL);
    }
}
