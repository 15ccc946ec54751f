package io.consort.ipledger.distribution.web;

import io.consort.ipledger.distribution.Adjustment;
import io.consort.ipledger.distribution.Line;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.starter.ledger.InclusionProof;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A statement on paper (PDF), with all that is needed to find it in the ledger and to hold it against a checkpoint. */
final class StatementDocument {

    private static final String TYPEFACE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float LARGE = 16;
    private static final float NORMAL = 10;
    private static final float SMALL = 7.5f;
    private static final float INDENT = 150;

    private final byte[] typeface;

    StatementDocument() {
        try (InputStream in = Objects.requireNonNull(PDDocument.class.getResourceAsStream(TYPEFACE), TYPEFACE)) {
            typeface = in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same statement gives the same bytes. */
    byte[] of(ConsortiumId consortium, StatementResponse statement) {
        try (Sheet sheet = new Sheet(typeface, statement.proof().seq())) {
            sheet.text("Statement", LARGE);
            sheet.gap(NORMAL);
            heading(sheet, consortium, statement);
            amounts(sheet, statement);
            adjustments(sheet, statement);
            proof(sheet, statement.proof());
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
        sheet.gap(NORMAL);
    }

    private static void amounts(Sheet sheet, StatementResponse statement) throws IOException {
        for (Line line : statement.lines()) {
            sheet.row(line.amount().toString(), line.tier(), NORMAL, INDENT);
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

    private static void proof(Sheet sheet, InclusionProof proof) throws IOException {
        sheet.text("Proof", NORMAL);
        sheet.row("Entry", proof.seq() + " of " + proof.treeSize(), SMALL, INDENT);
        sheet.row("Digest of the entry", proof.leafHash() + " (RFC 6962 leaf, SHA-256, Base64)", SMALL, INDENT);
        for (int i = 0; i < proof.hashes().size(); i++) {
            sheet.row(i == 0 ? "Path to the root" : "", proof.hashes().get(i), SMALL, INDENT);
        }
        String[] note = proof.checkpoint().strip().split("\n");
        for (int i = 0; i < note.length; i++) {
            sheet.row(i == 0 ? "Signed checkpoint" : "", note[i], SMALL, INDENT);
        }
        String entry = proof.entry();
        if (entry != null) {
            sheet.gap(SMALL);
            sheet.row("Text of the entry", entry, SMALL, INDENT);
        }
    }
}
