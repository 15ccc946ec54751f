package io.consort.starter.paper;

import io.consort.starter.ledger.InclusionProof;
import java.io.IOException;

/** The end of every document that rests on an entry: how to find it in the ledger and hold it against a checkpoint. */
public final class ProofOnPaper {

    private static final float NORMAL = 10;
    private static final float SMALL = 7.5f;

    private ProofOnPaper() {}

    /**
     * Writes it down.
     *
     * @param twin where the same document is as a file that can be checked, as a path of the API
     */
    public static void draw(Sheet sheet, InclusionProof proof, String twin, float indent) throws IOException {
        sheet.text("Proof", NORMAL);
        sheet.row("To be checked at", twin, SMALL, indent);
        sheet.row(
                "",
                "This page proves nothing by itself. Its twin is the JSON document at that address of the platform: keep it as a"
                        + " file, and ./consort verify --key KEY FILE checks it with the ledger's public key, which you have from"
                        + " elsewhere.",
                SMALL,
                indent);
        sheet.row("Entry", proof.seq() + " of " + proof.treeSize(), SMALL, indent);
        sheet.row("Digest of the entry", proof.leafHash() + " (RFC 6962 leaf, SHA-256, Base64)", SMALL, indent);
        for (int i = 0; i < proof.hashes().size(); i++) {
            sheet.row(i == 0 ? "Path to the root" : "", proof.hashes().get(i), SMALL, indent);
        }
        String[] note = proof.checkpoint().strip().split("\n");
        for (int i = 0; i < note.length; i++) {
            sheet.row(i == 0 ? "Signed checkpoint" : "", note[i], SMALL, indent);
        }
        String entry = proof.entry();
        if (entry != null) {
            sheet.gap(SMALL);
            sheet.row("Text of the entry", entry, SMALL, indent);
        }
    }
}
