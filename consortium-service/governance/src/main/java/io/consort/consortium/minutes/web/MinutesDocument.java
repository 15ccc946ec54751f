package io.consort.consortium.minutes.web;

import io.consort.consortium.minutes.Passage;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.starter.paper.ProofOnPaper;
import io.consort.starter.paper.Sheet;
import io.consort.starter.paper.Typeface;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Minutes on paper (PDF), with all that is needed to find them in the ledger and to hold them against a checkpoint. */
final class MinutesDocument {

    private static final float LARGE = 16;
    private static final float NORMAL = 10;
    private static final float INDENT = 150;

    private final Typeface typeface = new Typeface();

    /** The same minutes under the same checkpoint give the same bytes. */
    byte[] of(ConsortiumId consortium, MinutesResponse minutes) {
        try (Sheet sheet = new Sheet(typeface, minutes.proof().seq())) {
            sheet.text("Minutes", LARGE);
            sheet.gap(NORMAL);
            sheet.row("Consortium", consortium.value(), NORMAL, INDENT);
            sheet.row("Version", Integer.toString(minutes.minutes().version()), NORMAL, INDENT);
            if (minutes.minutes().reason() != null) {
                sheet.row("Corrected", minutes.minutes().reason(), NORMAL, INDENT);
            }
            sheet.row("Objections until", minutes.minutes().until().toString(), NORMAL, INDENT);
            text(sheet, minutes);
            for (MinutesResponse.Objection each : minutes.objections()) {
                sheet.row("Objection", each.seat() + ": " + each.reason(), NORMAL, INDENT);
            }
            sheet.gap(NORMAL);
            sheet.row(
                    "Digest of the text",
                    minutes.minutes().digest() + " (SHA-256 over "
                            + minutes.minutes().lines() + " lines)",
                    NORMAL,
                    INDENT);
            String twin = "/api/consortium/consortia/" + consortium + "/meetings/"
                    + minutes.minutes().meeting() + "/minutes/"
                    + minutes.minutes().version();
            ProofOnPaper.draw(sheet, minutes.proof(), twin, INDENT);
            return sheet.bytes();
        } catch (IOException impossible) { // it is written to memory
            throw new UncheckedIOException(impossible);
        }
    }

    private static void text(Sheet sheet, MinutesResponse minutes) throws IOException {
        String heading = "";
        for (Passage each : minutes.items()) {
            if (!each.heading().equals(heading)) {
                heading = each.heading();
                sheet.gap(NORMAL);
                sheet.text(heading, NORMAL);
            }
            sheet.row(each.subject(), each.what(), NORMAL, INDENT);
        }
    }
}
